namespace RulesEngine.Documents;

/// <summary>Takes down content block by block, in reading order.</summary>
public sealed class ContentBuilder
{
    private readonly List<Block> _blocks = [];

    private ContentBuilder()
    {
    }

    /// <summary>The blocks that a template takes down.</summary>
    public static IReadOnlyList<Block> Compose(Action<ContentBuilder> compose)
    {
        var builder = new ContentBuilder();
        compose(builder);
        return [.. builder._blocks];
    }

    /// <summary>Adds a block made elsewhere.</summary>
    public ContentBuilder Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }

    /// <summary>Adds blocks made elsewhere.</summary>
    public ContentBuilder Add(IEnumerable<Block> blocks)
    {
        _blocks.AddRange(blocks);
        return this;
    }

    /// <summary>Adds the masthead.</summary>
    public ContentBuilder Title(RichText text, RichText? kicker = null, RichText? subtitle = null, params IEnumerable<TitleFact> facts) =>
        Add(new Title(text) { Kicker = kicker, Subtitle = subtitle, Facts = [.. facts] });

    /// <summary>Adds a heading and what stands under it.</summary>
    public ContentBuilder Section(RichText heading, Action<ContentBuilder> compose, string? anchor = null, RichText? kicker = null) =>
        Add(new Section(heading, Compose(compose)) { Anchor = anchor, Kicker = kicker });

    /// <summary>Adds a paragraph of running text.</summary>
    public ContentBuilder Paragraph(RichText text) => Add(new Paragraph(text));

    /// <summary>Adds an opening statement.</summary>
    public ContentBuilder Lead(RichText text) => Add(new Paragraph(text, ParagraphRole.Lead));

    /// <summary>Adds a remark or source.</summary>
    public ContentBuilder Note(RichText text) => Add(new Paragraph(text, ParagraphRole.Note));

    /// <summary>Adds a label that stays with what follows.</summary>
    public ContentBuilder Label(RichText text) => Add(new Paragraph(text, ParagraphRole.Label));

    /// <summary>Adds a list with bullets.</summary>
    public ContentBuilder Bullets(params IEnumerable<RichText> items) => Add(new ListBlock(ListMarker.Bullet, [.. items.Select(ListItem.Of)]));

    /// <summary>Adds a list with numbers.</summary>
    public ContentBuilder Numbered(params IEnumerable<RichText> items) => Add(new ListBlock(ListMarker.Number, [.. items.Select(ListItem.Of)]));

    /// <summary>Adds a list whose items hold more than a paragraph.</summary>
    public ContentBuilder List(ListMarker marker, params IEnumerable<Action<ContentBuilder>> items) =>
        Add(new ListBlock(marker, [.. items.Select(item => new ListItem(Compose(item)))]));

    /// <summary>Adds a table.</summary>
    public ContentBuilder Table(Action<TableBuilder> compose) => Add(TableBuilder.Compose(compose));

    /// <summary>Adds tiles with the numbers to take away.</summary>
    public ContentBuilder KeyFigures(params IEnumerable<KeyFigure> figures) => Add(new KeyFigures([.. figures]));

    /// <summary>Adds a box set apart from the text.</summary>
    public ContentBuilder Callout(Tone tone, RichText? heading, Action<ContentBuilder> compose) =>
        Add(new Callout(Compose(compose), tone) { Heading = heading });

    /// <summary>Adds blocks that are kept on one page where they fit on one.</summary>
    public ContentBuilder Group(Action<ContentBuilder> compose) => Add(new Group(Compose(compose)));

    /// <summary>Adds blocks in another language than what surrounds them. A block that names its own language keeps it.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="compose">Takes the blocks down.</param>
    public ContentBuilder Foreign(string language, Action<ContentBuilder> compose) =>
        Add(Compose(compose).Select(block => block with { Language = block.Language ?? language }));

    /// <summary>Adds the list of headings.</summary>
    public ContentBuilder TableOfContents(RichText? heading = null, int levels = 2) => Add(new TableOfContents(levels) { Heading = heading });

    /// <summary>Adds blocks on pages of their own.</summary>
    public ContentBuilder Pages(PageSetup page, Action<ContentBuilder> compose) => Add(new PageSet(Compose(compose)) { Page = page });

    /// <summary>Begins a new page.</summary>
    public ContentBuilder PageBreak() => Add(new PageBreak());
}
