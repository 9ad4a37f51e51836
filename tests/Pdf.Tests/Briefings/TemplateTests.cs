using RulesEngine.Pdf.Tests.Conformance;
using RulesEngine.Pdf.Tests.Judges;
using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Briefings;

/// <summary>Every template in every language, as a user gets it, before every judge there is.</summary>
public sealed class TemplateTests
{
    // What PDF/A-3a allows and PDF/A-1b does not: an attached file twice over, packed objects, fonts without a CIDSet, the part's own number.
    private static readonly string[] AllowedInPart3 = ["1.2.9", "1.4", "1.4.7", "3.1.11", "7.11.2"];

    /// <summary>The arguments that make each briefing; a template or language more is a line more.</summary>
    public static TheoryData<string> Briefings =>
    [
        "--template national --language en",
        "--template national --language ru",
        "--template national --language kk",
        "--template regional --region KZ-47 --language en",
        "--template regional --region KZ-47 --language ru",
        "--template regional --region KZ-47 --language kk",
        "--template summary --language en",
        "--template summary --language ru",
        "--template summary --language kk",
        "--template data-quality --language en",
        "--template data-quality --language ru",
        "--template data-quality --language kk",
        "--template funding --language en",
    ];

    [Theory]
    [MemberData(nameof(Briefings))]
    public void No_judge_finds_a_fault(string arguments)
    {
        using var run = BriefingRun.Of(null, arguments.Split(' '));

        ConformanceCheck.Faults(File.ReadAllBytes(run.Briefing)).ShouldBeEmpty();
        ShouldBeAccepted(run.Briefing);
        Preflight.BrokenRules(run.Briefing).ShouldBe(AllowedInPart3);
    }

    [Theory]
    [InlineData("--template summary --language en")]
    [InlineData("--template summary --language ru")]
    [InlineData("--template summary --language kk")]
    public void An_independent_reader_reads_every_letter_in_the_order_of_the_tags(string arguments)
    {
        using var run = BriefingRun.Of(null, arguments.Split(' '));

        var lines = Tool.Run("pdfinfo", "-struct-text", run.Briefing).Output.Split('\n').Select(line => line.Trim());

        Letters(string.Concat(lines.Where(line => line.StartsWith('"')).Select(line => line.Trim('"'))))
            .ShouldBe(Letters(string.Concat(TaggedText.Of(PdfDocument.Read(File.ReadAllBytes(run.Briefing))))));
    }

    [Theory]
    [MemberData(nameof(Briefings))]
    public void Hostile_data_gives_a_briefing_without_faults(string arguments)
    {
        using var run = BriefingRun.Of(HostileData.Into, arguments.Split(' '));

        ConformanceCheck.Faults(File.ReadAllBytes(run.Briefing)).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_done_to_hostile_data_is_said()
    {
        using var run = BriefingRun.Of(HostileData.Into);

        run.Remarks.ShouldContain("the font has no glyph for '\U0001F600'; it is printed as [U+1F600]");
        run.Remarks.ShouldContain("was split between letters");
    }

    [Fact]
    public void Ten_thousand_findings_give_a_briefing_without_faults()
    {
        using var run = BriefingRun.Of(HostileData.WithTenThousandFindings);

        Tool.Run("qpdf", "--check", run.Briefing).Code.ShouldBe(0);
        Tool.Run("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "structcheck.py"), run.Briefing).Code.ShouldBe(0);
        Tool.Run("pdfdetach", "-saveall", "-o", Path.GetDirectoryName(run.Briefing)!, run.Briefing).Code.ShouldBe(0);
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(run.Briefing)!, "findings.json")).Split("\"recommendation\"").Length.ShouldBeGreaterThan(10_000);
    }

    private static void ShouldBeAccepted(string briefing)
    {
        var structure = Tool.Run("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "structcheck.py"), briefing);
        structure.Code.ShouldBe(0, structure.Output + structure.Errors);
        Tool.Run("qpdf", "--check", briefing).Code.ShouldBe(0);
        Tool.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", briefing).ShouldBe((0, "", ""));
        Tool.Run("mutool", "draw", "-o", Path.ChangeExtension(briefing, ".trace"), "-F", "trace", briefing).Errors.ShouldNotContain("error");
        Tool.Run("pdfinfo", "-struct", briefing).Errors.ShouldBeEmpty();
        Tool.Run("pdffonts", briefing).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ShouldAllBe(line => line.Contains("yes yes yes", StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
