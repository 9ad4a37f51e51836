using RulesEngine.Documents;
using RulesEngine.Typesetting;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Tests.Writing;

/// <summary>A document that contradicts itself is refused, with the place named, and never becomes a file that only looks right.</summary>
public sealed class MalformedDocumentTests
{
    private readonly Sheets sheets = new Sheets().Page();

    [Fact]
    public void A_document_without_pages_is_refused()
    {
        Refusal(new Sheets()).ShouldBe("The document has no page. Lay out at least one.");
    }

    [Fact]
    public void A_document_without_a_title_is_refused()
    {
        Refusal(new Sheets { Metadata = sheets.Metadata with { Title = " \u0007" } })
            .ShouldBe("The document has no title; PDF/UA asks for one. Fill 'Metadata.Title'.");
    }

    [Fact]
    public void A_language_that_is_no_tag_is_refused()
    {
        sheets.Text(sheets.Root, StructureType.P, 72, 72, "x", language: "русский");

        Refusal(sheets).ShouldBe("'русский' is not a BCP 47 language tag. Write one such as 'en-GB' or 'kk-KZ'.");
    }

    [Fact]
    public void Painted_text_that_no_element_of_the_tree_claims_is_refused()
    {
        sheets.Paint(new StructureElement(StructureType.P), Sheets.Line(72, 72, "lost"));

        Refusal(sheets).ShouldBe("Page 1: marked sequence 0 belongs to a P that has no mark for it. Add the mark to the element, and the element to the tree.");
    }

    [Fact]
    public void A_mark_without_anything_painted_is_refused()
    {
        sheets.Text(sheets.Root, StructureType.P, 72, 72, "x").Add(0, 5);

        Refusal(sheets).ShouldBe("A P claims marked sequence 5 of page 1, which does not exist.");
    }

    [Fact]
    public void A_mark_that_two_elements_claim_is_refused()
    {
        sheets.Text(sheets.Root, StructureType.P, 72, 72, "x");
        sheets.Root.Add(new StructureElement(StructureType.H1)).Add(0, 0);

        Refusal(sheets).ShouldBe("A H1 claims marked sequence 0 of page 1, but the page says that it belongs to another element, a P.");
    }

    [Fact]
    public void A_glyph_without_text_is_refused()
    {
        var run = new GlyphRun(FontLibrary.Default.Regular, 11, Color.Black, 72, 72, [new Glyph(5, 0, "\uE000")]);
        sheets.Paint(sheets.Root.Add(new StructureElement(StructureType.P)), run);

        Refusal(sheets).ShouldBe("Glyph 5 of 'SourceSans3-Regular' stands for U+E000, which a PDF/UA reader cannot be given. Set the character as its code point in brackets.");
    }

    [Fact]
    public void A_figure_without_words_is_refused()
    {
        sheets.Paint(sheets.Root.Add(new StructureElement(StructureType.Figure)), new LineShape(new Point(0, 0), new Point(9, 9), new Stroke(Color.Black, 1)));

        Refusal(sheets).ShouldBe("A Figure has neither alternative nor actual text; PDF/UA asks for one. Fill 'StructureElement.Alternative'.");
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_there_is_refused()
    {
        sheets.Link(sheets.Root, 72, 72, "there", new LinkTarget.Internal(new Destination(4, 0, 0)));

        Refusal(sheets).ShouldBe("A link or bookmark leads to page 5; the document has 1.");
    }

    [Fact]
    public void Two_elements_with_one_id_are_refused()
    {
        sheets.Root.Add(new StructureElement(StructureType.Note) { Id = "n1" });
        sheets.Root.Add(new StructureElement(StructureType.Note) { Id = "n1" });

        Refusal(sheets).ShouldBe("Two structure elements have the id 'n1'. Ids are unique in a document.");
    }

    [Theory]
    [InlineData("выводы.json")]
    [InlineData("../findings.json")]
    [InlineData("")]
    public void An_attachment_whose_name_cannot_be_saved_is_refused(string name)
    {
        sheets.Attachments.Add(Attachment(name));

        Refusal(sheets).ShouldBe($"The attachment '{name}' has a name that not every reader can save. Use printable ASCII without folders.");
    }

    [Fact]
    public void Two_attachments_with_one_name_are_refused()
    {
        sheets.Attachments.AddRange([Attachment("findings.json"), Attachment("findings.json")]);

        Refusal(sheets).ShouldBe("Two attachments have the name 'findings.json'. Names are unique in a document.");
    }

    private static Attachment Attachment(string name) =>
        new() { Name = name, MediaType = "application/json", Description = "Findings", Content = "{}"u8.ToArray() };

    private static string Refusal(Sheets sheets) => Should.Throw<MalformedDocumentException>(() => sheets.Write()).Message;
}
