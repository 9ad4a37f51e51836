namespace RulesEngine.Typesetting;

/// <summary>An element of the structure tree: what a piece of the document is, whatever it looks like.</summary>
/// <param name="type">What the element is.</param>
public sealed class StructureElement(StructureType type) : StructureNode
{
    // A table of fifty thousand rows has as many elements as cells: what few of them have lies apart.
    private readonly byte _type = (byte)type;
    private readonly byte _numbering;
    private readonly byte _scope;
    private bool _isReleased;
    private readonly ushort _columnSpan = 1;
    private readonly ushort _rowSpan = 1;
    private object? _kids;
    private Particulars? _particulars;

    /// <summary>What the element is.</summary>
    public StructureType Type => (StructureType)_type;

    /// <summary>The element that holds this one; null for the root.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>Elements, content and annotations in reading order.</summary>
    public StructureKids Kids => new(_kids);

    /// <summary>Room for the number that whoever writes the document gives the element; layout leaves it 0.</summary>
    public int Number { get; set; }

    /// <summary>Whether a writer has let go of what the element held.</summary>
    public bool IsReleased => _isReleased;

    /// <summary>BCP 47 tag where the language differs from the surrounding one; else null.</summary>
    public string? Language
    {
        get => _particulars?.Language;
        init => Set(value, static (particulars, language) => particulars.Language = language);
    }

    /// <summary>Words in place of a drawing; null where the content speaks for itself.</summary>
    public string? Alternative
    {
        get => _particulars?.Alternative;
        init => Set(value, static (particulars, words) => particulars.Alternative = words);
    }

    /// <summary>The text a reader is given in place of the painted characters; null where they are the same.</summary>
    public string? ActualText
    {
        get => _particulars?.ActualText;
        init => Set(value, static (particulars, text) => particulars.ActualText = text);
    }

    /// <summary>Name that other elements refer to, unique in the document; null where nothing does.</summary>
    public string? Id
    {
        get => _particulars?.Id;
        init => Set(value, static (particulars, id) => particulars.Id = id);
    }

    /// <summary>How a <see cref="StructureType.L"/> is numbered; null for other types.</summary>
    public ListNumbering? Numbering
    {
        get => _numbering == 0 ? null : (ListNumbering)(_numbering - 1);
        init => _numbering = value is { } numbering ? (byte)(numbering + 1) : (byte)0;
    }

    /// <summary>The cells a <see cref="StructureType.TH"/> is the head of; null for other types.</summary>
    public TableScope? Scope
    {
        get => _scope == 0 ? null : (TableScope)(_scope - 1);
        init => _scope = value is { } scope ? (byte)(scope + 1) : (byte)0;
    }

    /// <summary>Columns a table cell covers, up to 65 535. 1 unless set.</summary>
    public int ColumnSpan
    {
        get => _columnSpan;
        init => _columnSpan = checked((ushort)value);
    }

    /// <summary>Rows a table cell covers, up to 65 535. 1 unless set.</summary>
    public int RowSpan
    {
        get => _rowSpan;
        init => _rowSpan = checked((ushort)value);
    }

    /// <summary>Ids of the head cells that a table cell belongs to, where the scope alone does not say it.</summary>
    public IReadOnlyList<string> Headers
    {
        get => _particulars?.Headers ?? [];
        init => Set(value.Count == 0 ? null : value, static (particulars, ids) => particulars.Headers = ids);
    }

    /// <summary>The smallest rectangle around a <see cref="StructureType.Figure"/>, on the page of its first mark; null for other types.</summary>
    public Rectangle? Bounds
    {
        get => _particulars?.Bounds;
        set => (_particulars ??= new Particulars()).Bounds = value;
    }

    /// <summary>Makes an element the last kid of this one.</summary>
    /// <returns>The element that was added.</returns>
    /// <exception cref="InvalidOperationException">The element already has a parent.</exception>
    public StructureElement Add(StructureElement kid)
    {
        if (kid.Parent is not null)
            throw new InvalidOperationException($"A {kid.Type} cannot be added to a {Type}: it already belongs to a {kid.Parent.Type}.");

        kid.Parent = this;
        Append(kid);
        return kid;
    }

    /// <summary>Says that a marked sequence is the next piece of this element's content.</summary>
    /// <param name="page">Index of the page, from 0.</param>
    /// <param name="number">Number of the sequence on that page.</param>
    public void Add(int page, int number) => Append(new ContentMark(page, number));

    /// <summary>Adds an active area to this link.</summary>
    public void Add(LinkAnnotation annotation) => Append(annotation);

    /// <summary>Lets go of the kids, once they are written and nothing more will come.</summary>
    public void Release()
    {
        _kids = null;
        _isReleased = true;
    }

    private void Append(StructureNode kid)
    {
        if (_kids is List<StructureNode> many)
            many.Add(kid);
        else
            _kids = _kids is StructureNode one ? new List<StructureNode> { one, kid } : kid;
    }

    private void Set<T>(T? value, Action<Particulars, T> set)
        where T : class
    {
        if (value is not null)
            set(_particulars ??= new Particulars(), value);
    }

    /// <summary>What few elements have.</summary>
    private sealed class Particulars
    {
        public string? Language { get; set; }

        public string? Alternative { get; set; }

        public string? ActualText { get; set; }

        public string? Id { get; set; }

        public IReadOnlyList<string>? Headers { get; set; }

        public Rectangle? Bounds { get; set; }
    }
}
