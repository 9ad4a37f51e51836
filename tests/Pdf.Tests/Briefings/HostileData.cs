using System.Globalization;

namespace RulesEngine.Pdf.Tests.Briefings;

/// <summary>Changes to a data set that nobody should make, and somebody will.</summary>
internal static class HostileData
{
    private const int Copies = 270;

    private static readonly string LongWord = new('щ', 300);

    /// <summary>A title of signs without glyphs and a word of 300 letters, names as long, and regions of which nothing is known.</summary>
    public static void Into(string folder)
    {
        Change(folder, "dataset.yaml", text => string.Join('\n', text.Split('\n').Select(line => line.StartsWith("label", StringComparison.Ordinal)
            ? $"{line.Split(':')[0]}: \"Findings \U0001F600 مرحبا {LongWord}\""
            : line)));
        Change(folder, "programmes.csv", text => text.Replace("Counter-terrorism programme 2013-2017", $"Counter-terrorism {LongWord} \U0001F600", StringComparison.Ordinal));
        Change(folder, "regions.csv", text => text.Replace("Zhambyl Region", $"مرحبا{LongWord}", StringComparison.Ordinal));
        Change(folder, "population.csv", text => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("KZ-15", StringComparison.Ordinal))));
    }

    /// <summary>Every activity many times over, each with what is wrong about it.</summary>
    public static void WithTenThousandFindings(string folder) => Change(folder, "activities.csv", text =>
    {
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var copies = Enumerable.Range(1, Copies).SelectMany(copy => rows.Skip(1).Select(row => row.Insert(row.IndexOf(',', StringComparison.Ordinal), string.Create(CultureInfo.InvariantCulture, $"-{copy}"))));
        return string.Join('\n', [.. rows, .. copies, ""]);
    });

    private static void Change(string folder, string file, Func<string, string> change)
    {
        var path = Path.Combine(folder, file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
    }
}
