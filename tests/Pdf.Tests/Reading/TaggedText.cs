namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>The text of a file as a screen reader meets it: in the order of the tags.</summary>
internal static class TaggedText
{
    /// <summary>The text of each marked sequence in tag order.</summary>
    public static IReadOnlyList<string> Of(PdfDocument document)
    {
        var texts = document.Pages
            .SelectMany(page => PageInk.Of(document, page.Page).Select(text => (Place: (page.Id, text.Mark), text.Text)))
            .ToLookup(text => text.Place, text => text.Text);
        return [.. new ReadingOrder(document).Marks.Select(mark => string.Concat(texts[(mark.Page, mark.Mark)]))];
    }
}
