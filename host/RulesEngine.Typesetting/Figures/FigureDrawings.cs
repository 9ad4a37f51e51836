using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws a figure of any kind, before it has a place on a page.</summary>
internal sealed class FigureDrawings(StyleSheet styles, TextSetter setter)
{
    private readonly BarChartDrawing _bars = new(styles, setter);
    private readonly StackedBarDrawing _stackedBars = new(styles, setter);
    private readonly DotPlotDrawing _dots = new(styles, setter);
    private readonly LineChartDrawing _lines = new(styles, setter);
    private readonly ShareBandDrawing _shares = new(styles, setter);
    private readonly TileMapDrawing _tiles = new(styles, setter);
    private readonly RegionMapDrawing _regions = new(styles, setter);

    /// <summary>Draws a figure, in parts where it is higher than there is room; the scale says how much smaller it had to be than its width asks for.</summary>
    public IEnumerable<(Figure Part, Drawing Drawing, double Scale)> Draw(Figure figure, double width, double highest) => figure switch
    {
        BarChart chart => _bars.Draw(chart, width, highest).Select(part => ((Figure)part.Part, part.Drawing, 1.0)),
        StackedBarChart chart => _stackedBars.Draw(chart, width, highest).Select(part => ((Figure)part.Part, part.Drawing, 1.0)),
        DotPlot plot => _dots.Draw(plot, width, highest).Select(part => ((Figure)part.Part, part.Drawing, 1.0)),
        LineChart chart => [(chart, _lines.Draw(chart, width), 1)],
        ShareBand band => [(band, _shares.Draw(band, width), 1)],
        TileMap map => [Scaled(map, _tiles.Draw(map, width, highest))],
        RegionMap map => [Scaled(map, _regions.Draw(map, width, highest))],
        _ => throw new InvalidOperationException($"A figure of the kind '{figure.GetType().Name}' has no drawing."),
    };

    /// <summary>Whether the texts of a figure leave room for a drawing; else its numbers are better read in a table.</summary>
    public bool Suits(Figure figure, double width, double highest) => figure switch
    {
        BarChart chart => _bars.HighestRow(chart, width) <= highest / 3,
        StackedBarChart chart => _stackedBars.HighestRow(chart, width) <= highest / 3,
        DotPlot plot => _dots.HighestRow(plot, width) <= highest / 3,
        LineChart chart => _lines.Fits(chart, width, highest),
        ShareBand band => _shares.Draw(band, width).Height <= highest,
        _ => true,
    };

    private static (Figure Part, Drawing Drawing, double Scale) Scaled(Figure figure, (Drawing Drawing, double Scale) drawn) => (figure, drawn.Drawing, drawn.Scale);
}
