using RulesEngine.Typesetting;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf;

/// <summary>A typeset document that contradicts itself, so that no conformant file can be made of it. It tells of a fault in the layout, not in the data.</summary>
public sealed class MalformedDocumentException : Exception
{
    private MalformedDocumentException(string message)
        : base(message)
    {
    }

    internal static MalformedDocumentException GlyphWithoutMeaning(FontFace face, Glyph glyph) =>
        new($"Glyph {glyph.Id} of '{face.Name}' stands for {Characters(glyph.Text)}, which a PDF/UA reader cannot be given. Set the character as its code point in brackets.");

    internal static MalformedDocumentException NoPages() =>
        new("The document has no page. Lay out at least one.");

    internal static MalformedDocumentException NoTitle() =>
        new("The document has no title; PDF/UA asks for one. Fill 'Metadata.Title'.");

    internal static MalformedDocumentException BadLanguage(string language) =>
        new($"'{language}' is not a BCP 47 language tag. Write one such as 'en-GB' or 'kk-KZ'.");

    internal static MalformedDocumentException PageOutOfOrder(int expected, int found) =>
        new($"Page index {found} came where {expected} was expected. Number pages from 0 in their order.");

    internal static MalformedDocumentException MarkOutOfOrder(int page, int expected, int? found) =>
        new($"Page {page + 1}: marked sequence {found} came where {expected} was expected. Number them from 0 in painting order.");

    internal static MalformedDocumentException MarkWithoutSequence(StructureElement element, ContentMark mark) =>
        new($"A {element.Type} claims marked sequence {mark.Number} of page {mark.Page + 1}, which does not exist.");

    internal static MalformedDocumentException MarkOfAnother(StructureElement element, ContentMark mark, StructureType owner) =>
        new($"A {element.Type} claims marked sequence {mark.Number} of page {mark.Page + 1}, but the page says that it belongs to another element, a {owner}.");

    internal static MalformedDocumentException MarkTwice(StructureElement element, ContentMark mark) =>
        new($"A {element.Type} claims marked sequence {mark.Number} of page {mark.Page + 1}, which was claimed before.");

    internal static MalformedDocumentException SequenceWithoutMark(int page, int number, StructureType owner) =>
        new($"Page {page + 1}: marked sequence {number} belongs to a {owner} that has no mark for it. Add the mark to the element, and the element to the tree.");

    internal static MalformedDocumentException LinkAstray(LinkAnnotation link) =>
        new($"The link '{link.Description}' is not both on a page and a kid of its Link element.");

    internal static MalformedDocumentException LinkWithoutDescription() =>
        new("A link has no description; PDF/UA asks for one. Fill 'LinkAnnotation.Description'.");

    internal static MalformedDocumentException FigureWithoutWords() =>
        new("A Figure has neither alternative nor actual text; PDF/UA asks for one. Fill 'StructureElement.Alternative'.");

    internal static MalformedDocumentException NoSuchPage(Destination destination, int count) =>
        new($"A link or bookmark leads to page {destination.Page + 1}; the document has {count}.");

    internal static MalformedDocumentException IdTwice(string id) =>
        new($"Two structure elements have the id '{id}'. Ids are unique in a document.");

    internal static MalformedDocumentException AttachmentName(string name) =>
        new($"The attachment '{name}' has a name that not every reader can save. Use printable ASCII without folders.");

    internal static MalformedDocumentException AttachmentTwice(string name) =>
        new($"Two attachments have the name '{name}'. Names are unique in a document.");

    private static string Characters(string text) =>
        text.Length == 0 ? "no character" : string.Join(' ', text.Select(character => $"U+{(int)character:X4}"));
}
