using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws a figure of any kind, before it has a place on a page.</summary>
internal sealed class FigureDrawings(StyleSheet styles, TextSetter setter)
{
    private readonly BarChartDrawing _bars = new(styles, setter);
    private readonly TileMapDrawing _tiles = new(styles, setter);

    /// <summary>Draws a figure, in parts where it is higher than there is room; the scale says how much smaller it had to be than its width asks for.</summary>
    public IEnumerable<(Figure Part, Drawing Drawing, double Scale)> Draw(Figure figure, double width, double highest) => figure switch
    {
        BarChart chart => _bars.Draw(chart, width, highest).Select(part => ((Figure)part.Part, part.Drawing, 1.0)),
        TileMap map => [Map(map, width, highest)],
        _ => throw new InvalidOperationException($"A figure of the kind '{figure.GetType().Name}' has no drawing."),
    };

    /// <summary>Height of the row of bars whose label needs most.</summary>
    public double HighestRow(BarChart chart, double width) => _bars.HighestRow(chart, width);

    private (Figure Part, Drawing Drawing, double Scale) Map(TileMap map, double width, double highest)
    {
        var (drawing, scale) = _tiles.Draw(map, width, highest);
        return (map, drawing, scale);
    }
}
