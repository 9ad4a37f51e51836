using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws lines over positions, the positions below them, and every value in a row that begins with the line's sign and name. Lines differ by sign and dashes besides their colour.</summary>
internal sealed class LineChartDrawing(StyleSheet styles, TextSetter setter)
{
    private const double PlotHeight = 110;
    private const double CompactPlotHeight = 60;
    private const double Radius = 2.75;
    private const double Sample = 22;
    private const double LeastGap = 6;
    private const double RowGap = 3;

    private readonly ThresholdSign _threshold = new(styles, setter);

    /// <summary>The chart with its texts set.</summary>
    private sealed record Set(LineChart Chart, double Left, double Step, IReadOnlyList<TextLayout> Positions, IReadOnlyList<TextLayout> Names, IReadOnlyList<IReadOnlyList<TextLayout>> Values)
    {
        public double CenterOf(int position) => Left + ((position + 0.5) * Step);
    }

    /// <summary>Whether every text finds room below its position.</summary>
    public bool Fits(LineChart chart, double width, double highest)
    {
        var texts = chart.Positions.Concat(chart.Series.SelectMany(series => chart.Positions.Select((_, position) => LineChart.TextOf(series, position))));
        var step = (width - NameRoom(chart, width)) / Math.Max(1, chart.Positions.Count);
        return texts.All(text => LineBreaker.Widest(setter.Shape(RichText.Of(text), StyleOf(chart)).Glyphs).Word <= step - LeastGap) && Draw(chart, width).Height <= highest;
    }

    public Drawing Draw(LineChart chart, double width)
    {
        var drawing = new Drawing();
        if (chart.Positions.Count == 0 || chart.Series.Count == 0)
            return drawing;

        var set = SetTexts(chart, width);
        var top = _threshold.HeightOf(chart.Threshold, width) + Radius;
        var bottom = top + (chart.IsCompact ? CompactPlotHeight : PlotHeight);
        var scale = ScaleOf(chart, top, bottom);
        if (chart.Threshold is { } threshold)
            Draw(drawing, threshold, scale(threshold.Value), set.Left, width);
        drawing.Line(new Point(set.Left, scale(0)), new Point(width, scale(0)), new Stroke(styles.Palette.Quiet, 0.75));
        for (var i = 0; i < chart.Series.Count; i++)
            DrawLine(drawing, set, i, scale);

        DrawRows(drawing, set, bottom + RowGap + Radius, width);
        return drawing;
    }

    private TextStyle StyleOf(LineChart chart) => chart.IsCompact ? styles.CompactChartLabel : styles.ChartLabel;

    private double NameRoom(LineChart chart, double width) =>
        chart.Series.Select(series => SetName(chart, series, width).Width).DefaultIfEmpty(0).Max() + Sample + (2 * LeastGap);

    private TextLayout SetName(LineChart chart, ChartSeries series, double width) => setter.Set(RichText.Of(series.Label), StyleOf(chart), width * ChartRows.WidestLabel / 2);

    private Set SetTexts(LineChart chart, double width)
    {
        var left = NameRoom(chart, width);
        var step = Math.Max(1, width - left) / chart.Positions.Count;
        var measure = Math.Max(1, step - LeastGap);
        return new Set(
            chart,
            left,
            step,
            [.. chart.Positions.Select(position => setter.Set(RichText.Of(position), StyleOf(chart).Strong, measure, Alignment.Center))],
            [.. chart.Series.Select(series => SetName(chart, series, width))],
            [.. chart.Series.Select(series => chart.Positions.Select((_, position) => setter.Set(RichText.Of(LineChart.TextOf(series, position)), StyleOf(chart), measure, Alignment.Center)).ToList())]);
    }

    // Heights are held against zero: half as high is half as much.
    private static Func<decimal, double> ScaleOf(LineChart chart, double top, double bottom)
    {
        var values = chart.Series.SelectMany(series => series.Values).Select(value => value.Value ?? 0).Append(0).Append(chart.Threshold?.Value ?? 0).Select(value => (double)value).ToList();
        var (least, most) = (values.Min(), values.Max());
        var perUnit = most > least ? (bottom - top) / (most - least) : 0;
        return value => bottom - (((double)value - least) * perUnit);
    }

    private void Draw(Drawing drawing, Threshold threshold, double y, double left, double width)
    {
        _threshold.Name(drawing, threshold, width, width);
        drawing.Line(new Point(left, y), new Point(width, y), _threshold.Stroke);
    }

    private Stroke StrokeOf(int series)
    {
        var palette = styles.Palette;
        ReadOnlySpan<Color> colors = [palette.Accent, palette.Warning, palette.Good, palette.Text];
        return new Stroke(colors[series % colors.Length], 1.5, Dash: series == 0 ? 0 : 1 + series);
    }

    private void DrawLine(Drawing drawing, Set set, int index, Func<decimal, double> scale)
    {
        var (series, stroke) = (set.Chart.Series[index], StrokeOf(index));
        var points = set.Chart.Positions.Select((_, position) => position < series.Values.Count ? series.Values[position].Value : null)
            .Select((value, position) => value is { } known ? new Point(set.CenterOf(position), scale(known)) : (Point?)null)
            .ToList();
        var stretches = Stretches(points).Select(stretch => set.Chart.Form == LineForm.Stepped ? Steps(stretch, set.Step) : stretch).Where(stretch => stretch.Count > 1).ToList();
        if (stretches.Count > 0)
            drawing.Path(stretches, closed: false, null, stroke);
        foreach (var point in points.OfType<Point>())
            drawing.Path([Marker.Of(index, point, Radius)], closed: true, stroke.Color, null);
    }

    // Where a value is missing the line is broken.
    private static IEnumerable<IReadOnlyList<Point>> Stretches(IEnumerable<Point?> points)
    {
        var stretch = new List<Point>();
        foreach (var point in points)
        {
            if (point is { } known)
            {
                stretch.Add(known);
                continue;
            }

            if (stretch.Count > 0)
                yield return stretch;
            stretch = [];
        }

        if (stretch.Count > 0)
            yield return stretch;
    }

    private static IReadOnlyList<Point> Steps(IReadOnlyList<Point> stretch, double step) =>
        [.. stretch.SelectMany(point => new[] { new Point(point.X - (step / 2), point.Y), new Point(point.X + (step / 2), point.Y) })];

    private void DrawRows(Drawing drawing, Set set, double top, double width)
    {
        top = DrawRow(drawing, set, set.Positions, top);
        for (var i = 0; i < set.Values.Count; i++)
        {
            drawing.Line(new Point(0, top), new Point(width, top), new Stroke(styles.Palette.Rule, 0.5));
            top += RowGap;
            var (name, stroke) = (set.Names[i], StrokeOf(i));
            var middle = top + (StyleOf(set.Chart).Leading / 2);
            drawing.Line(new Point(0, middle), new Point(Sample, middle), stroke);
            drawing.Path([Marker.Of(i, new Point(Sample / 2, middle), Radius)], closed: true, stroke.Color, null);
            drawing.Label(name, Sample + LeastGap, top);
            top = Math.Max(top + name.Height + RowGap, DrawRow(drawing, set, set.Values[i], top));
        }
    }

    private static double DrawRow(Drawing drawing, Set set, IReadOnlyList<TextLayout> texts, double top)
    {
        for (var position = 0; position < texts.Count; position++)
            drawing.Label(texts[position], set.CenterOf(position) - (texts[position].Measure / 2), top);

        return top + texts.Max(text => text.Height) + RowGap;
    }
}
