namespace RulesEngine.Pdf.Tests.Judges;

/// <summary>PDFBox preflight, the one independent judge of PDF/A among Debian's packages.</summary>
internal static class Preflight
{
    private static readonly string[] Libraries =
    [
        "preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "javax.activation", "jaxb-api",
    ];

    /// <summary>Everything it says of a file.</summary>
    public static string Judge(string path)
    {
        var (_, output, errors) = Tool.Run(
            "java", "-cp", string.Join(':', Libraries.Select(library => $"/usr/share/java/{library}.jar")), "org.apache.pdfbox.preflight.Validator_A1b", path);
        return output + errors;
    }

    /// <summary>The numbers of the rules of PDF/A-1b that a file breaks.</summary>
    public static IReadOnlyList<string> BrokenRules(string path) =>
        [.. Judge(path).Split('\n').Where(line => line.Contains(" : ", StringComparison.Ordinal) && char.IsAsciiDigit(line[0])).Select(line => line.Split(" : ")[0]).Distinct().Order(StringComparer.Ordinal)];
}
