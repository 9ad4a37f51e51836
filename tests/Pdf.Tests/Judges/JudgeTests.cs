namespace RulesEngine.Pdf.Tests.Judges;

/// <summary>Programs that know nothing of ours open the file.</summary>
public sealed class JudgeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<bool> Forms => [true, false];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Qpdf_finds_no_fault_in_the_syntax(bool compact)
    {
        var (code, output, errors) = Tool.Run("qpdf", "--check", Sample(compact));

        code.ShouldBe(0, output + errors);
        output.ShouldContain("No syntax or stream encoding errors found");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void MuPDF_draws_every_page_without_a_complaint(bool compact)
    {
        var (code, _, errors) = Tool.Run("mutool", "draw", "-o", folder.File("trace.xml"), "-F", "trace", Sample(compact));

        code.ShouldBe(0, errors);
        errors.ShouldNotContain("error");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Ghostscript_runs_every_page(bool compact)
    {
        var (code, output, errors) = Tool.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", Sample(compact));

        code.ShouldBe(0, output + errors);
        (output + errors).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_tags_agree_with_the_pages_both_ways(bool compact)
    {
        var (code, output, errors) = Tool.Run("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "structcheck.py"), Sample(compact));

        code.ShouldBe(0, output + errors);
    }

    [Fact]
    public void Poppler_sees_every_font_embedded_as_a_subset_with_its_text()
    {
        var (code, output, errors) = Tool.Run("pdffonts", Sample(compact: true));

        code.ShouldBe(0, errors);
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        fonts.Length.ShouldBe(4);
        fonts.ShouldAllBe(line => line.Contains("CID TrueType      Identity-H       yes yes yes", StringComparison.Ordinal), output);
    }

    [Fact]
    public void Poppler_sees_the_title_the_tags_and_the_attachment()
    {
        var file = Sample(compact: true);

        Tool.Run("pdfinfo", file).Output.ShouldContain("Tagged:          yes");
        Tool.Run("pdfinfo", file).Output.ShouldContain("Title:           Prevention programmes: findings");
        Tool.Run("pdfdetach", "-list", file).Output.ShouldContain("findings.json");
        Tool.Run("pdfinfo", "-struct-text", file).Output.ShouldContain("\"Қазақстан Республикасының өңірлері: Әулиеата, Үлкен, Ұлытау, Іле, Һ. \"");
    }

    [Fact]
    public void Poppler_reads_the_text_as_it_was_written()
    {
        var (code, output, errors) = Tool.Run("pdftotext", "-enc", "UTF-8", "-f", "2", "-l", "2", Sample(compact: true), "-");

        code.ShouldBe(0, errors);
        output.ShouldContain("Twelve rules looked at (every) region \\ programme; AV To: 0.6 × median.");
        output.ShouldContain("Қазақстан Республикасының өңірлері: Әулиеата, Үлкен, Ұлытау, Іле, Һ.");
        output.Replace('\u00A0', ' ').ShouldContain("In Russian: Ёлка, объём — 12 345,6 тенге");
    }

    public void Dispose() => folder.Dispose();

    private string Sample(bool compact)
    {
        var path = folder.File(compact ? "compact.pdf" : "classic.pdf");
        File.WriteAllBytes(path, Sheets.Sample().Write(new PdfOptions { Compact = compact }));
        return path;
    }
}
