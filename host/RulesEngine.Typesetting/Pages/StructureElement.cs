namespace RulesEngine.Typesetting;

/// <summary>An element of the structure tree: what a piece of the document is, whatever it looks like.</summary>
/// <param name="type">What the element is.</param>
public sealed class StructureElement(StructureType type) : StructureNode
{
    private readonly List<StructureNode> _kids = [];

    /// <summary>What the element is.</summary>
    public StructureType Type { get; } = type;

    /// <summary>The element that holds this one; null for the root.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>Elements, content and annotations in reading order.</summary>
    public IReadOnlyList<StructureNode> Kids => _kids;

    /// <summary>BCP 47 tag where the language differs from the surrounding one; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Words in place of a drawing; null where the content speaks for itself.</summary>
    public string? Alternative { get; init; }

    /// <summary>The text a reader is given in place of the painted characters; null where they are the same.</summary>
    public string? ActualText { get; init; }

    /// <summary>Name that other elements refer to, unique in the document; null where nothing does.</summary>
    public string? Id { get; init; }

    /// <summary>How a <see cref="StructureType.L"/> is numbered; null for other types.</summary>
    public ListNumbering? Numbering { get; init; }

    /// <summary>The cells a <see cref="StructureType.TH"/> is the head of; null for other types.</summary>
    public TableScope? Scope { get; init; }

    /// <summary>Columns a table cell covers. 1 unless set.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows a table cell covers. 1 unless set.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Ids of the head cells that a table cell belongs to, where the scope alone does not say it.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>The smallest rectangle around a <see cref="StructureType.Figure"/>, on the page of its first mark; null for other types.</summary>
    public Rectangle? Bounds { get; set; }

    /// <summary>Makes an element the last kid of this one.</summary>
    /// <returns>The element that was added.</returns>
    /// <exception cref="InvalidOperationException">The element already has a parent.</exception>
    public StructureElement Add(StructureElement kid)
    {
        if (kid.Parent is not null)
            throw new InvalidOperationException($"A {kid.Type} cannot be added to a {Type}: it already belongs to a {kid.Parent.Type}.");

        kid.Parent = this;
        _kids.Add(kid);
        return kid;
    }

    /// <summary>Says that a marked sequence is the next piece of this element's content.</summary>
    /// <param name="page">Index of the page, from 0.</param>
    /// <param name="number">Number of the sequence on that page.</param>
    public void Add(int page, int number) => _kids.Add(new ContentMark(page, number));

    /// <summary>Adds an active area to this link.</summary>
    public void Add(LinkAnnotation annotation) => _kids.Add(annotation);
}
