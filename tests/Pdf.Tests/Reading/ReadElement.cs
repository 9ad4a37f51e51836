namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>An element of the structure tree, with what it holds.</summary>
internal sealed class ReadElement
{
    private readonly PdfDocument document;

    private ReadElement(PdfDocument document, int id, ReadElement? parent)
    {
        this.document = document;
        Id = id;
        Parent = parent;
        Entries = document.Dictionary(new Reference(id));
        var page = (Entries.GetValueOrDefault("Pg") as Reference)?.Id ?? 0;
        foreach (var kid in document.Array(Entries.GetValueOrDefault("K")))
        {
            Add(kid, page);
        }
    }

    public int Id { get; }

    public ReadElement? Parent { get; }

    public Entries Entries { get; }

    public string Type => document.NameOf(Entries.GetValueOrDefault("S")) ?? "?";

    public List<ReadElement> Elements { get; } = [];

    /// <summary>The marked sequences it owns, as page object and number.</summary>
    public List<(int Page, int Mark)> Marks { get; } = [];

    /// <summary>The annotations it owns, by object.</summary>
    public List<int> Annotations { get; } = [];

    /// <summary>This element and all below, in reading order.</summary>
    public IEnumerable<ReadElement> All => Elements.SelectMany(element => element.All).Prepend(this);

    public object? Attribute(string key) => document.Dictionary(Entries.GetValueOrDefault("A")).GetValueOrDefault(key);

    public string? Text(string key) => document.TextOf(Entries.GetValueOrDefault(key));

    public static ReadElement Root(PdfDocument document) =>
        new(document, ((Reference)document.Array(Tree(document)["K"])[0]!).Id, null);

    public static Entries Tree(PdfDocument document) => document.Dictionary(document.Catalog["StructTreeRoot"]);

    public override string ToString() => $"{Type} {Id}";

    private void Add(object? kid, int page)
    {
        if (kid is double mark)
        {
            Marks.Add((page, (int)mark));
            return;
        }

        var entries = document.Dictionary(kid);
        switch (document.NameOf(entries.GetValueOrDefault("Type")))
        {
            case "MCR":
                Marks.Add((((Reference)entries["Pg"]!).Id, (int)(double)entries["MCID"]!));
                break;
            case "OBJR":
                Annotations.Add(((Reference)entries["Obj"]!).Id);
                break;
            default:
                Elements.Add(new ReadElement(document, ((Reference)kid!).Id, this));
                break;
        }
    }
}
