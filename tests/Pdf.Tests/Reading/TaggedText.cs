namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>The text of a file as a screen reader meets it: in the order of the tags.</summary>
internal static class TaggedText
{
    /// <summary>The text of each marked sequence in tag order.</summary>
    public static IReadOnlyList<string> Of(PdfDocument document)
    {
        var texts = new Dictionary<(int Page, int Mark), string>();
        foreach (var (id, page) in document.Pages)
        {
            Collect(document, id, page, texts);
        }

        return [.. new ReadingOrder(document).Marks.Select(mark => texts[mark])];
    }

    private static void Collect(PdfDocument document, int id, Entries page, Dictionary<(int Page, int Mark), string> texts)
    {
        var fonts = document.Dictionary(document.Dictionary(page["Resources"]).GetValueOrDefault("Font"))
            .ToDictionary(entry => entry.Key, entry => new ReadFont(document, document.Dictionary(entry.Value)));
        ReadFont? font = null;
        var mark = -1;
        foreach (var (name, operands) in PageOperations.Of(document, page))
        {
            switch (name)
            {
                case "BDC":
                    mark = operands[1] is Entries properties && properties.TryGetValue("MCID", out var number) ? (int)(double)number! : -1;
                    texts[(id, mark)] = "";
                    break;
                case "Tf":
                    font = fonts[((Name)operands[0]!).Value];
                    break;
                case "TJ":
                    texts[(id, mark)] += string.Concat(((List<object?>)operands[0]!).OfType<Bytes>()
                        .SelectMany(bytes => ReadFont.Codes(bytes.Value)).Select(code => font!.Texts[code]));
                    break;
            }
        }
    }
}
