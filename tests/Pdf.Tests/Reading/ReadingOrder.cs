namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>All marked sequences in the order in which the structure tree is read.</summary>
internal sealed class ReadingOrder
{
    private readonly PdfDocument document;
    private readonly List<(int Page, int Mark)> marks = [];

    public ReadingOrder(PdfDocument document)
    {
        this.document = document;
        Walk(document.Array(ReadElement.Tree(document)["K"])[0], 0);
    }

    public IReadOnlyList<(int Page, int Mark)> Marks => marks;

    private void Walk(object? kid, int page)
    {
        if (kid is double mark)
        {
            marks.Add((page, (int)mark));
            return;
        }

        var entries = document.Dictionary(kid);
        page = entries.GetValueOrDefault("Pg") is Reference own ? own.Id : page;
        if (document.NameOf(entries.GetValueOrDefault("Type")) == "MCR")
        {
            Walk(entries["MCID"], page);
            return;
        }

        foreach (var child in document.Array(entries.GetValueOrDefault("K")))
        {
            Walk(child, page);
        }
    }
}
