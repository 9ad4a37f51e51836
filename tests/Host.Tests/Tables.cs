using System.Text;

namespace RulesEngine.Host.Tests;

/// <summary>Changes tables of a copied data set.</summary>
internal static class Tables
{
    public static void Change(string folder, string table, Func<Dictionary<string, string>, bool> which, Action<Dictionary<string, string>> change)
    {
        var (header, rows) = Read(folder, table);
        foreach (var row in rows.Where(which))
        {
            change(row);
        }

        Write(folder, table, header, rows);
    }

    public static void Remove(string folder, string table, Func<Dictionary<string, string>, bool> which)
    {
        var (header, rows) = Read(folder, table);
        Write(folder, table, header, [.. rows.Where(row => !which(row))]);
    }

    public static void AddColumn(string folder, string table, string column, string value)
    {
        var (header, rows) = Read(folder, table);
        foreach (var row in rows)
        {
            row[column] = value;
        }

        Write(folder, table, [.. header, column], rows);
    }

    /// <summary>The rows of a file, each by the heads of its columns.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Rows(string file) => Read(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file)).Rows;

    private static (string[] Header, List<Dictionary<string, string>> Rows) Read(string folder, string table)
    {
        var lines = Lines(File.ReadAllText(Path.Combine(folder, $"{table}.csv"))).ToList();
        var header = lines[0];
        return (header, [.. lines.Skip(1).Select(cells => header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))]);
    }

    private static void Write(string folder, string table, string[] header, List<Dictionary<string, string>> rows) =>
        File.WriteAllLines(
            Path.Combine(folder, $"{table}.csv"),
            [string.Join(',', header), .. rows.Select(row => string.Join(',', header.Select(column => Quoted(row[column]))))]);

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string[]> Lines(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '"' when isQuoted && index + 1 < text.Length && text[index + 1] == '"':
                    cell.Append(text[index++]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    yield return [.. cells];
                    cells.Clear();
                    break;
                default:
                    cell.Append(text[index]);
                    break;
            }
        }
    }
}
