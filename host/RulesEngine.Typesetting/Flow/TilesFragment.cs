namespace RulesEngine.Typesetting;

/// <summary>Tiles side by side, each with two texts one above the other.</summary>
internal sealed class TilesFragment(Place place, IReadOnlyList<TilesFragment.TileInk> tiles, double padding, double gap, Color? ground) : Fragment(place)
{
    private readonly double _height = tiles.Max(tile => tile.Upper.Layout.Height + tile.Lower.Layout.Height) + gap + (2 * padding);

    /// <summary>A tile.</summary>
    internal sealed record TileInk(double X, double Width, TextInk Upper, TextInk Lower, Color? Bar);

    public override int SliceCount => 1;

    public override double HeightOf(int slice) => _height;

    public override IEnumerable<Footnote> NotesOf(int slice) => tiles.SelectMany(tile => tile.Upper.Layout.Notes.Concat(tile.Lower.Layout.Notes));

    public override void Paint(PageCanvas page, double top, int first, int end)
    {
        foreach (var tile in tiles)
        {
            if (ground is { } color)
                page.PaintArtifact(ArtifactKind.Layout, [.. Ground(tile, top, color)]);

            var x = tile.X + padding;
            tile.Upper.Paint(page, x, top + padding);
            tile.Lower.Paint(page, x, top + padding + tile.Upper.Layout.Height + gap);
        }
    }

    private IEnumerable<PageItem> Ground(TileInk tile, double top, Color color)
    {
        yield return new RectangleShape(new Rectangle(tile.X, top, tile.Width, _height), color);
        if (tile.Bar is { } bar)
            yield return new RectangleShape(new Rectangle(tile.X, top, tile.Width, 2), bar);
    }
}
