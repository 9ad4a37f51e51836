namespace RulesEngine.Documents;

/// <summary>A chart or map, as data and words. How it is drawn is the renderer's.</summary>
public abstract record Figure : Block
{
    private protected Figure()
    {
    }

    /// <summary>What the figure shows.</summary>
    public required RichText Caption { get; init; }

    /// <summary>What the reader must know to read it, and where the data come from; null for none.</summary>
    public RichText? Note { get; init; }

    /// <summary>The <see cref="Block.Anchor"/> of a table of the document that holds the same data; null where there is none. A format that prints data beside its figure then leaves it to that table.</summary>
    public string? TableAnchor { get; init; }

    /// <summary>Words in place of the one made from the data; null unless set.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is drawn small, because it shares its page with much else.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Head of the column of labels where the data is printed as a table; empty for none.</summary>
    public string LabelHeading { get; init; } = "";

    /// <summary>Head of the column of values, or of their totals, where the data is printed as a table; empty for none.</summary>
    public string ValueHeading { get; init; } = "";

    /// <summary>The figure in words, with all its numbers, for those who do not see it.</summary>
    public string AlternativeText => Description ?? DescribeData();

    /// <summary>The same data as a table with the figure's caption and note, for where there is no room for a drawing and for readers who want the numbers.</summary>
    public abstract Table AsTable();

    /// <summary>A table with the figure's caption and note: labels in the first column, numbers in the others.</summary>
    private protected Table TableOf(IReadOnlyList<string> heads, IReadOnlyList<TableRow> rows, Threshold? threshold = null) => new()
    {
        Anchor = Anchor,
        Language = Language,
        Caption = Caption,
        Columns = [.. heads.Select((_, column) => column == 0 ? new TableColumn(ColumnWidth.Auto) { NamesRows = true } : new TableColumn(ColumnWidth.Auto, Alignment.End))],
        Head = heads.All(head => head.Length == 0) ? [] : [new TableRow([.. heads.Select(head => (TableCell)head)])],
        Body = rows,
        Foot = threshold is null ? [] : [new TableRow([threshold.Label, threshold.ValueText])],
        Note = Note,
    };

    /// <summary>A value of the table; a dash where the figure shows none, which is not zero.</summary>
    private protected static TableCell CellOf(string text) => text.Length == 0 ? "\u2014" : text;

    /// <summary>One sentence for each thing shown, in reading order.</summary>
    private protected abstract string DescribeData();
}
