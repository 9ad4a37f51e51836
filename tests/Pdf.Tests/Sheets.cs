using System.Text;
using RulesEngine.Documents;
using RulesEngine.Typesetting;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Tests;

/// <summary>Pages set by hand: each call paints one thing, so that a test sees what is on the page.</summary>
internal sealed class Sheets
{
    public const double Width = 595.276;
    public const double Height = 841.89;

    private readonly List<(PageLabel Label, List<MarkedContent> Content, List<LinkAnnotation> Links)> pages = [];

    public StructureElement Root { get; } = new(StructureType.Document);

    public List<OutlineEntry> Outline { get; } = [];

    public List<Attachment> Attachments { get; } = [];

    public DocumentMetadata Metadata { get; init; } = new()
    {
        Title = "Prevention programmes: findings",
        Language = "en-GB",
        Created = new DateTimeOffset(2019, 3, 31, 5, 0, 0, TimeSpan.FromHours(5)),
        Author = "Example Ministry",
        Subject = "What the records say, and what is missing",
        Keywords = ["programmes", "регионы"],
    };

    private List<MarkedContent> Content => pages[^1].Content;

    public Sheets Page(PageLabelStyle style = PageLabelStyle.Decimal, int? number = null)
    {
        pages.Add((new PageLabel(style, number ?? pages.Count + 1), [], []));
        return this;
    }

    public StructureElement Paint(StructureElement element, params PageItem[] items)
    {
        var number = Content.Count(sequence => sequence.Element is not null);
        Content.Add(MarkedContent.Of(element, number, items));
        element.Add(pages.Count - 1, number);
        return element;
    }

    public void Artifact(ArtifactKind kind, params PageItem[] items) => Content.Add(MarkedContent.OfArtifact(kind, items));

    public StructureElement Text(StructureElement parent, StructureType type, double x, double y, string text, FontFace? face = null, double size = 11, string? language = null) =>
        Paint(parent.Add(new StructureElement(type) { Language = language }), Line(x, y, text, face, size));

    public void Link(StructureElement parent, double x, double y, string text, LinkTarget target)
    {
        var element = Text(parent, StructureType.Link, x, y, text);
        var annotation = new LinkAnnotation { Element = element, Area = new Rectangle(x, y - 10, 100, 13), Target = target, Description = text };
        element.Add(annotation);
        pages[^1].Links.Add(annotation);
    }

    public TypesetDocument Bind() => new()
    {
        Metadata = Metadata,
        Structure = Root,
        Outline = Outline,
        Attachments = Attachments,
        Pages = pages.Select((page, index) => new Page
        {
            Index = index,
            Width = Width,
            Height = Height,
            Label = page.Label,
            Content = page.Content,
            Links = page.Links,
        }),
    };

    public byte[] Write(PdfOptions? options = null)
    {
        var file = new MemoryStream();
        PdfWriter.Write(Bind(), file, options);
        return file.ToArray();
    }

    public static GlyphRun Line(double x, double y, string text, FontFace? face = null, double size = 11, Color? color = null)
    {
        var chosen = face ?? FontLibrary.Default.Regular;
        var characters = text.EnumerateRunes().ToArray();
        var glyphs = characters.Select(chosen.GlyphOf).ToArray();
        return new GlyphRun(chosen, size, color ?? Color.Black, x, y, [.. characters.Select((character, i) => new Glyph(
            glyphs[i],
            i + 1 < glyphs.Length ? (short)chosen.Kerning(glyphs[i], glyphs[i + 1]) : (short)0,
            character.ToString()))]);
    }

    /// <summary>One of everything that briefings hold, on three pages.</summary>
    public static Sheets Sample()
    {
        var family = FontLibrary.Default;
        var sheets = new Sheets();
        var section = sheets.Root.Add(new StructureElement(StructureType.Sect));

        sheets.Page(PageLabelStyle.LowerRoman, 1);
        sheets.Artifact(ArtifactKind.Header, Line(72, 40, "Illustrative data", size: 8));
        sheets.Text(section, StructureType.H1, 72, 100, "Prevention programmes: findings", family.Bold, 24);
        var contents = section.Add(new StructureElement(StructureType.TOC)).Add(new StructureElement(StructureType.TOCI)).Add(new StructureElement(StructureType.Reference));
        sheets.Link(contents, 72, 140, "Regions (page 2)", new LinkTarget.Internal(new Destination(2, 72, 50)));
        sheets.Artifact(ArtifactKind.Footer, Line(290, 810, "i", size: 8));

        sheets.Page(number: 1);
        sheets.Text(section, StructureType.P, 72, 100, "Twelve rules looked at (every) region \\ programme; AV To: 0.6 × median. ");
        sheets.Text(section, StructureType.P, 72, 120, "Қазақстан Республикасының өңірлері: Әулиеата, Үлкен, Ұлытау, Іле, Һ. ", language: "kk-KZ");
        var mixed = sheets.Text(section, StructureType.P, 72, 140, "In Russian: ");
        sheets.Paint(mixed.Add(new StructureElement(StructureType.Span) { Language = "ru-RU" }), Line(72 + Line(0, 0, "In Russian: ").Width, 140, "Ёлка, объём — 12\u00A0345,6 тенге ", family.Italic));
        var list = section.Add(new StructureElement(StructureType.L) { Numbering = ListNumbering.Disc });
        var item = list.Add(new StructureElement(StructureType.LI));
        sheets.Text(item, StructureType.Lbl, 72, 160, "• ");
        sheets.Text(item.Add(new StructureElement(StructureType.LBody)), StructureType.P, 84, 160, "An item. ");
        sheets.Link(section.Add(new StructureElement(StructureType.P)), 72, 180, "Programme register", new LinkTarget.External("https://example.org/register?id=1(2)"));
        sheets.Paint(
            section.Add(new StructureElement(StructureType.Figure) { Alternative = "Bar: Aktobe 12, Жамбыл 7.", Bounds = new Rectangle(72, 200, 200, 60) }),
            new RectangleShape(new Rectangle(72, 200, 120, 20), Color.FromRgb(0x1F4E79)),
            Line(200, 214, "12", family.SemiBold),
            new LineShape(new Point(72, 260), new Point(272, 260), new Stroke(Color.FromRgb(0x444444), 0.75, 2)),
            new PathShape([[new Point(80, 230), new Point(120, 230), new Point(100, 255)]], Closed: true, Color.FromRgb(0xC0504D), new Stroke(Color.Black, 0.5)));

        sheets.Page(number: 2);
        sheets.Text(section, StructureType.H2, 72, 60, "Regions", family.SemiBold, 16);
        Table(sheets, section);
        sheets.Artifact(ArtifactKind.Footer, Line(290, 810, "2", size: 8));

        sheets.Outline.Add(new OutlineEntry("Prevention programmes: findings", new Destination(0, 72, 80), [new OutlineEntry("Regions — Өңірлер", new Destination(2, 72, 45), [])]));
        sheets.Attachments.Add(new Attachment
        {
            Name = "findings.json",
            MediaType = "application/json",
            Description = "All findings, for machines",
            Content = "{\"findings\":[]}\n"u8.ToArray(),
        });
        return sheets;
    }

    private static void Table(Sheets sheets, StructureElement section)
    {
        var table = section.Add(new StructureElement(StructureType.Table));
        sheets.Text(table, StructureType.Caption, 72, 90, "Money per head. ");
        var head = table.Add(new StructureElement(StructureType.THead)).Add(new StructureElement(StructureType.TR));
        sheets.Paint(head.Add(new StructureElement(StructureType.TH) { Scope = TableScope.Column, Id = "head-region" }), Line(72, 110, "Region "));
        sheets.Paint(head.Add(new StructureElement(StructureType.TH) { Scope = TableScope.Column, Id = "head-money" }), Line(200, 110, "KZT "));
        sheets.Artifact(ArtifactKind.Layout, new LineShape(new Point(72, 114), new Point(272, 114), new Stroke(Color.Black, 0.5)));
        var body = table.Add(new StructureElement(StructureType.TBody));
        var row = body.Add(new StructureElement(StructureType.TR));
        sheets.Paint(row.Add(new StructureElement(StructureType.TH) { Scope = TableScope.Row }), Line(72, 130, "Aktobe "));
        sheets.Paint(row.Add(new StructureElement(StructureType.TD) { Headers = ["head-money"] }), Line(200, 130, "5.90 "));
        var total = body.Add(new StructureElement(StructureType.TR));
        sheets.Paint(total.Add(new StructureElement(StructureType.TD) { ColumnSpan = 2 }), Line(72, 150, "The floor is 6.10. "));
    }
}
