using System.Diagnostics;

namespace RulesEngine.Host.Tests;

/// <summary>The text of a PDF as poppler reads it.</summary>
internal static class PdfText
{
    public static string Of(string file) => Run("pdftotext", "-enc", "UTF-8", "-layout", file, "-");

    /// <summary>What the checker of tags says of it: its name and OK.</summary>
    public static string StructureOf(string file) => Run("/usr/bin/python3", Path.Combine(Repository.Root, "tests", "Pdf.Tests", "structcheck.py"), file);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return text;
    }
}
