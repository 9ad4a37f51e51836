using System.Diagnostics;

namespace RulesEngine.Host.Tests;

/// <summary>The text of a PDF as poppler reads it.</summary>
internal static class PdfText
{
    public static string Of(string file)
    {
        var start = new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", "-layout", file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return text;
    }
}
