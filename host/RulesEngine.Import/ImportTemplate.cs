using System.Text;
using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>Writes the empty tables for whoever wants to fill them in.</summary>
public static class ImportTemplate
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a CSV file with its header for each table, a dataset.yaml and a README.md that describes every column.</summary>
    /// <param name="directory">Folder to write to; made when it is not there.</param>
    /// <returns>The names of the files, in the order written.</returns>
    /// <exception cref="IOException">One of the files is there already; nothing is written then.</exception>
    public static IReadOnlyList<string> Write(string directory)
    {
        var files = Files().ToList();
        foreach (var (name, _) in files)
        {
            if (File.Exists(Path.Combine(directory, name)))
            {
                throw new IOException($"'{name}' is in '{directory}' already, so nothing was written. Choose an empty folder.");
            }
        }

        Directory.CreateDirectory(directory);
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(directory, name), text, s_utf8);
        }

        return [.. files.Select(file => file.Name)];
    }

    private static IEnumerable<(string Name, string Text)> Files()
    {
        foreach (var schema in TableSchema.All)
        {
            yield return ($"{schema.Name}.csv", string.Join(',', schema.Columns.Select(column => column.Name)) + "\n");
        }

        yield return ("dataset.yaml", Dataset);
        yield return ("README.md", Readme());
    }

    private const string Dataset = """
        # What the data beside this file are. Take the mark # away from a line and write your own value; every line may stay out.
        # label: Name of the data set
        # label_ru: Название набора данных (label_kk and period_ru, period_kk too)
        # period: 2016 to 2019
        # data_as_of: 2019-03-31
        # region_set: 2018
        # languages: [en, ru, kk]

        """;

    private static string Readme()
    {
        var text = new StringBuilder("""
            # Tables

            One CSV file each, UTF-8, separated by comma, semicolon or tab; or one workbook with a sheet each. Tables and columns that are not needed may be left out, except those marked required.
            An empty cell means *not known*, which is neither zero nor no. Dates are `2017-03-14`, `2017-03` or `2017`. The data are about programmes: columns about persons are refused.

            """);
        text.Append('\n');
        foreach (var schema in TableSchema.All)
        {
            text.Append("## ").Append(schema.Name).Append("\n\n").Append(schema.Meaning).Append("\n\n");
            text.Append("| column | what it holds | form | |\n| --- | --- | --- | --- |\n");
            foreach (var column in schema.Columns)
            {
                var mark = column.IsKey ? "key" : column.IsRequired ? "required" : "";
                text.Append("| `").Append(column.Name).Append("` | ").Append(column.Meaning).Append(" | ").Append(column.Form).Append(" | ").Append(mark).Append(" |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
