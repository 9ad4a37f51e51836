using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws regions as equal tiles with code and value. What misses the threshold has a dark ground and a notched corner; what is unknown a dashed edge.</summary>
internal sealed class TileMapDrawing(StyleSheet styles, TextSetter setter)
{
    private const double LargestTile = 50;
    private const double CompactTile = 26;
    private const double Gap = 3;
    private const double RoomForLegend = 40;

    private readonly Legend _legend = new(styles, setter);

    /// <summary>Draws a map; the scale says how much smaller it had to be than its width asks for.</summary>
    public (Drawing Drawing, double Scale) Draw(TileMap map, double width, double highest)
    {
        var drawing = new Drawing();
        if (map.Tiles.Count == 0)
            return (drawing, 1);

        var (columns, rows) = (map.Tiles.Max(tile => tile.Column) + 1, map.Tiles.Max(tile => tile.Row) + 1);
        var firstRow = map.Tiles.Min(tile => tile.Row);
        var wished = Math.Min(map.IsCompact ? CompactTile : LargestTile, (width - ((columns - 1) * Gap)) / columns);
        var side = Math.Max(1, Math.Min(wished, ((highest - RoomForLegend) / (rows - firstRow)) - Gap));
        foreach (var tile in map.Tiles)
            Draw(drawing, map, tile, new Rectangle(tile.Column * (side + Gap), (tile.Row - firstRow) * (side + Gap), side, side));

        DrawLegend(drawing, map, ((rows - firstRow) * (side + Gap)) + 6, width);
        return (drawing, side / wished);
    }

    private void Draw(Drawing drawing, TileMap map, Tile tile, Rectangle area)
    {
        var isMissed = map.Threshold?.IsMissedBy(tile.Value) ?? false;
        var color = isMissed ? Color.White : tile.Value is null ? styles.Palette.Quiet : styles.Palette.Text;
        if (isMissed)
            Missed(drawing, area);
        else if (tile.Value is null)
            Unknown(drawing, area);
        else
            Plain(drawing, area);

        var code = setter.Set(RichText.Of(tile.Code), Fitted(styles.ChartLabel.Strong, tile.Code, area.Width).Colored(color), double.PositiveInfinity);
        var value = setter.Set(RichText.Of(tile.ValueText), Fitted(styles.ChartLabel, tile.ValueText, area.Width).Colored(color), double.PositiveInfinity);
        var top = area.Y + ((area.Height - code.Height - value.Height) / 2);
        drawing.Label(code, area.X + ((area.Width - code.Width) / 2), top);
        drawing.Label(value, area.X + ((area.Width - value.Width) / 2), top + code.Height);
    }

    // A tile is small: its text shrinks rather than leave it.
    private TextStyle Fitted(TextStyle style, string text, double width)
    {
        var natural = setter.Set(RichText.Of(text), style, double.PositiveInfinity).Width;
        var room = width - 4;
        return natural <= room || natural == 0 ? style : style with { Size = style.Size * room / natural };
    }

    private void Missed(Drawing drawing, Rectangle area)
    {
        var notch = area.Width / 5;
        drawing.Fill(area, styles.Palette.Error);
        drawing.Path([[new Point(area.Right - notch, area.Y), new Point(area.Right, area.Y), new Point(area.Right, area.Y + notch)]], closed: true, Color.White, null);
    }

    private void Plain(Drawing drawing, Rectangle area) => drawing.Fill(Inside(area), styles.Palette.Pale, new Stroke(styles.Palette.Calm, 0.75));

    private void Unknown(Drawing drawing, Rectangle area) =>
        drawing.Fill(Inside(area), null, new Stroke(styles.Palette.Quiet, 0.75, 2));

    private static Rectangle Inside(Rectangle area) => new(area.X + 0.5, area.Y + 0.5, Math.Max(0, area.Width - 1), Math.Max(0, area.Height - 1));

    private void DrawLegend(Drawing drawing, TileMap map, double top, double width)
    {
        var entries = new List<(Action<Drawing, Rectangle> Sign, string Meaning)>();
        if (map.Threshold is { } threshold)
        {
            entries.Add((Missed, $"{threshold.Missed} ({threshold.Label}: {threshold.ValueText})"));
            entries.Add((Plain, threshold.Met));
        }

        if (map.Tiles.Any(tile => tile.Value is null))
            entries.Add((Unknown, map.NoData));

        _legend.Draw(drawing, top, width, entries);
    }
}
