namespace RulesEngine.Typesetting;

/// <summary>A row of a table, or rows tied by a cell that covers several of them. One slice; line by line where it is too high for that.</summary>
internal sealed class RowFragment : Fragment
{
    private readonly IReadOnlyList<IReadOnlyList<CellInk>> _rows;
    private readonly IReadOnlyList<StructureElement> _elements;
    private readonly double[] _tops;
    private readonly double _height;
    private readonly RowLook _look;
    private readonly int _lines;
    private readonly bool _hasNotes;

    public RowFragment(Place place, IReadOnlyList<IReadOnlyList<CellInk>> rows, IReadOnlyList<StructureElement> elements, RowLook look, double highestWhole)
        : base(place)
    {
        _rows = rows;
        _elements = elements;
        _look = look;
        var heights = Heights(rows, look);
        _tops = new double[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            _tops[i] = _height;
            _height += heights[i];
        }

        _hasNotes = rows.Any(row => row.Any(cell => cell.Text.Layout.HasNotes));
        _lines = _height > highestWhole && rows.Count == 1 ? rows[0].Max(cell => cell.Text.Layout.LineCount) : 1;
    }

    /// <summary>What is to be reported where the row is painted; null for nothing.</summary>
    public (LayoutDiagnosticKind Kind, string Detail)? Remark { get; init; }

    /// <summary>Height of everything.</summary>
    public double Height => _height;

    public override int SliceCount => _lines;

    private bool IsWhole => _lines == 1;

    public override double HeightOf(int slice) => IsWhole
        ? _height
        : LineHeight(slice) + (slice == 0 ? _look.Padding : 0) + (slice == _lines - 1 ? _look.Padding : 0);

    // Two lines at least on either side of the page's end.
    public override Tie TieBefore(int slice) => slice == 1 || slice == _lines - 1 ? Tie.LoneLine : Tie.Row;

    public override IEnumerable<Footnote> NotesOf(int slice) => !_hasNotes ? [] : IsWhole
        ? _rows.SelectMany(row => row).SelectMany(cell => cell.Text.Layout.Notes)
        : _rows[0].Where(cell => slice < cell.Text.Layout.LineCount).SelectMany(cell => cell.Text.Layout.NotesOf(slice));

    public override void Paint(PageCanvas page, double top, int first, int end)
    {
        if (first == 0 && Remark is var (kind, detail))
            page.Report(kind, Place, detail);
        if (IsWhole)
            PaintWhole(page, top);
        else
            PaintLines(page, top, first, end);

        if (end == _lines && _look.Below is { } below)
            PaintRule(page, top + Enumerable.Range(first, end - first).Sum(HeightOf), below);
        if (first == 0 && _look.Above is { } above)
            PaintRule(page, top, above);
        if (end == _lines)
            page.Close(_elements);
    }

    /// <summary>Paints everything once more on a page that the table runs on to.</summary>
    public void Repeat(PageCanvas page, double top)
    {
        var items = new List<PageItem>();
        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var cell in _rows[row])
                items.AddRange(cell.Text.Layout.Items(cell.X, TopOf(cell, row, top)));
        }

        page.PaintArtifact(ArtifactKind.Pagination, items);
        if (_look.Below is { } below)
            PaintRule(page, top + _height, below);
    }

    private static double[] Heights(IReadOnlyList<IReadOnlyList<CellInk>> rows, RowLook look)
    {
        var heights = new double[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var needed = look.LeastLine;
            foreach (var cell in rows[row])
                needed = Math.Max(needed, cell.RowSpan == 1 ? cell.Height : 0);
            heights[row] = needed + (2 * look.Padding);
        }

        if (rows.Count == 1)
            return heights;

        // What a cell over several rows needs beyond them goes to the last of them.
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Where(cell => cell.RowSpan > 1))
            {
                var last = Math.Min(rows.Count, row + cell.RowSpan) - 1;
                var covered = heights[row..(last + 1)].Sum();
                heights[last] += Math.Max(0, cell.Height + (2 * look.Padding) - covered);
            }
        }

        return heights;
    }

    private double LineHeight(int line) =>
        _rows[0].Where(cell => line < cell.Text.Layout.LineCount).Max(cell => cell.Text.Layout.HeightOf(line));

    private double TopOf(CellInk cell, int row, double top)
    {
        var rowTop = top + _tops[row] + _look.Padding;
        return _look.AlignsBottom && _rows.Count == 1 ? rowTop + _height - (2 * _look.Padding) - cell.Height : rowTop;
    }

    private void PaintWhole(PageCanvas page, double top)
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var cell in _rows[row])
                cell.Text.Paint(page, cell.X, TopOf(cell, row, top));
        }
    }

    private void PaintLines(PageCanvas page, double top, int first, int end)
    {
        var begin = top + (first == 0 ? _look.Padding : 0);
        foreach (var cell in _rows[0])
        {
            var last = Math.Min(end, cell.Text.Layout.LineCount);
            if (first < last)
                cell.Text.Paint(page, cell.X, begin, first, last);
        }
    }

    private void PaintRule(PageCanvas page, double y, Stroke stroke) => page.PaintArtifact(ArtifactKind.Layout,
        [new LineShape(new Point(_look.X, y), new Point(_look.X + _look.Width, y), stroke)]);
}
