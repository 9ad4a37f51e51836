using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Documents;
using RulesEngine.Pdf.Tests.Conformance;
using RulesEngine.Pdf.Tests.Reading;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Tests.Documents;

/// <summary>From words to bytes: what the typesetter makes of a document becomes a file without faults.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_document_with_every_block_breaks_no_rule()
    {
        ConformanceCheck.Faults(Write(Memorandum.Compose())).ShouldBeEmpty();
    }

    [Fact]
    public void A_document_with_every_block_is_opened_by_readers_that_know_nothing_of_ours()
    {
        var path = folder.File("memorandum.pdf");
        File.WriteAllBytes(path, Write(Memorandum.Compose()));

        Tool.Run("qpdf", "--check", path).Code.ShouldBe(0);
        Tool.Run("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "structcheck.py"), path).Output.ShouldBe($"{path} OK\n");
        Tool.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", path).ShouldBe((0, "", ""));
        Tool.Run("pdfinfo", "-struct", path).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Poppler_reads_every_letter_in_the_order_of_the_tags()
    {
        var path = folder.File("memorandum.pdf");
        var file = Write(Memorandum.Compose());
        File.WriteAllBytes(path, file);

        var lines = Tool.Run("pdfinfo", "-struct-text", path).Output.Split('\n').Select(line => line.Trim());

        Letters(string.Concat(lines.Where(line => line.StartsWith('"')).Select(line => line.Trim('"'))))
            .ShouldBe(Letters(string.Concat(TaggedText.Of(PdfDocument.Read(file)))));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Write(Memorandum.Compose()).ShouldBe(Write(Memorandum.Compose()));
    }

    [Fact]
    public void Packed_objects_make_a_file_with_tables_less_than_half_as_large()
    {
        var plain = new MemoryStream();
        PdfWriter.Write(Typesetter.Typeset(Memorandum.Compose()), plain, new PdfOptions { Compact = false });

        Write(Memorandum.Compose()).Length.ShouldBeLessThan((int)plain.Length / 2);
        TaggedText.Of(PdfDocument.Read(plain.ToArray())).ShouldBe(TaggedText.Of(PdfDocument.Read(Write(Memorandum.Compose()))));
    }

    [Fact]
    public void Hostile_content_still_gives_a_file_that_breaks_no_rule()
    {
        var document = Document.Compose(Memorandum.Metadata with { Title = "Findings \U0001F600 مرحبا" }, content => content
            .Title("Findings \U0001F600 مرحبا \uE000 \u0007 \uFEFF \u2060 a\u00ADb")
            .Section("Empty", _ => { })
            .Section("A word", section => section.Paragraph(new string('щ', 300)))
            .Section("A table", section => section.Table(table =>
            {
                for (var i = 0; i < 60; i++)
                    table.Column($"Column {i}");

                table.Row(Enumerable.Range(0, 60).Select(i => (TableCell)$"value {i}"));
            })));

        ConformanceCheck.Faults(Write(document)).ShouldBeEmpty();
    }

    [Fact]
    public void Any_text_can_be_read_back_word_by_word()
    {
        var text = ArbMap.Default.ArbFor<NonNull<string>[]>();

        Prop.ForAll(text, paragraphs =>
        {
            var words = paragraphs.Select(paragraph => Printable(paragraph.Get)).Where(paragraph => paragraph.Trim().Length > 0).ToArray();
            var document = Document.Compose(Memorandum.Metadata, content =>
            {
                content.Title("Title");
                foreach (var paragraph in words)
                    content.Paragraph(paragraph);
            });
            var file = PdfDocument.Read(Write(document));

            ConformanceCheck.Faults(file).ShouldBeEmpty();
            Letters(string.Concat(TaggedText.Of(file))).ShouldBe(Letters("Title" + string.Concat(words)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_document_gives_a_file_that_breaks_no_rule()
    {
        Prop.ForAll(AnyDocument.Arbitrary, document =>
        {
            ConformanceCheck.Faults(Write(document)).ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(12));
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Write(Document document)
    {
        var file = new MemoryStream();
        PdfWriter.Write(Typesetter.Typeset(document), file);
        return file.ToArray();
    }

    private static string Printable(string text) => string.Concat(text.Where(character => character is >= ' ' and <= '~'));

    private static string Letters(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
