using RulesEngine.Pdf.Tests.Documents;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Tests.Judges;

/// <summary>Preflight knows PDF/A-1b, so the writer has a profile for it.</summary>
public sealed class PreflightTests
{
    private static readonly PdfOptions Basic = new() { Profile = PdfProfile.ArchiveBasic };

    [Fact]
    public void Fonts_colour_metadata_and_trailer_are_those_of_PDF_A()
    {
        ShouldBeValid(Sheets.Sample().Write(Basic));
    }

    [Fact]
    public void A_document_with_every_block_is_PDF_A()
    {
        var file = new MemoryStream();
        PdfWriter.Write(Typesetter.Typeset(Memorandum.Compose()), file, Basic);

        ShouldBeValid(file.ToArray());
    }

    private static void ShouldBeValid(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("basic.pdf");
        File.WriteAllBytes(path, file);

        Preflight.Judge(path).ShouldContain("is a valid PDF/A-1b file");
    }
}
