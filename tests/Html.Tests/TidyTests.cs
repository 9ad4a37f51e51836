using System.Diagnostics;

namespace RulesEngine.Html.Tests;

/// <summary>HTML Tidy as an independent judge: it knows which element may stand where.</summary>
public sealed class TidyTests
{
    [Fact]
    public void Tidy_has_nothing_to_say() => Judged(HtmlFile.Of(Samples.Whole)).ShouldBe("");

    [Fact]
    public void Tidy_sees_what_is_wrong() => Judged(HtmlFile.Of(Samples.Whole).Source.Replace("<main>", "<main><p><ul></ul></p>", StringComparison.Ordinal)).ShouldContain("inserting implicit <p>");

    private static string Judged(HtmlFile file) => Judged(file.Source);

    private static string Judged(string source)
    {
        var start = new ProcessStartInfo("tidy", ["-errors", "-quiet", "-utf8", "--drop-empty-elements", "no"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(source);
        process.StandardInput.Close();
        var remarks = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return remarks;
    }
}
