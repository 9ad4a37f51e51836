using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws bars with their labels before and their values behind them, and the threshold as a dashed line with its name. Bars that miss it are striped.</summary>
internal sealed class BarChartDrawing(StyleSheet styles, TextSetter setter)
{
    private static readonly (double Bar, double Gap) s_roomy = (10, 6);
    private static readonly (double Bar, double Gap) s_compact = (6, 0.25);

    private readonly Legend _legend = new(styles, setter);
    private readonly ThresholdSign _threshold = new(styles, setter);
    private readonly Fill _missed = new(styles.Palette.Error, FillPattern.Striped);
    private readonly Fill _met = new(styles.Palette.Calm, FillPattern.Solid);

    /// <summary>Where things stand along the width.</summary>
    private sealed record Scale(double Zero, double PointsPerUnit)
    {
        public double At(decimal value) => Zero + ((double)value * PointsPerUnit);

        public double ValueStart(Bar bar) => Math.Max(Zero, At(bar.Value ?? 0)) + ChartRows.ValueGap;
    }

    /// <summary>Draws a chart, in parts where it is higher than there is room.</summary>
    public IEnumerable<(BarChart Part, Drawing Drawing)> Draw(BarChart chart, double width, double highest)
    {
        var rows = Rows(chart, width);
        var labels = ChartRows.LabelRoom(rows);
        var scale = ScaleOf(chart, labels, Math.Max(1, width - labels - ChartRows.ValueRoom(rows)));
        return ChartRows.Parts(rows, highest - (4 * styles.ChartLabel.Leading))
            .Select(part => (chart with { Bars = [.. part.Select(row => row.Thing)] }, Draw(chart.Threshold, part, scale, labels, width)));
    }

    /// <summary>Height of the row whose texts need most.</summary>
    public double HighestRow(BarChart chart, double width) => Rows(chart, width).Select(row => row.Height).DefaultIfEmpty(0).Max();

    private List<ChartRow<Bar>> Rows(BarChart chart, double width) => [.. chart.Bars.Select(bar => Set(chart, bar, width))];

    private ChartRow<Bar> Set(BarChart chart, Bar bar, double width)
    {
        var (thickness, gap) = chart.IsCompact ? s_compact : s_roomy;
        var label = chart.IsCompact ? styles.CompactChartLabel : styles.ChartLabel;
        var value = bar.Value is null ? label.Colored(styles.Palette.Quiet)
            : chart.Threshold?.IsMissedBy(bar.Value) ?? false ? label.Strong.Colored(styles.Palette.Error)
            : label;
        var measure = width * ChartRows.WidestLabel;
        return new ChartRow<Bar>(bar, setter.Set(RichText.Of(bar.Label), label, measure), setter.Set(RichText.Of(bar.ValueText), value, measure), thickness, gap);
    }

    private static Scale ScaleOf(BarChart chart, double left, double room)
    {
        var values = chart.Bars.Select(bar => bar.Value ?? 0).Append(chart.Threshold?.Value ?? 0).Append(0).ToList();
        var (least, most) = ((double)values.Min(), (double)values.Max());
        var perUnit = most > least ? room / (most - least) : 0;
        return new Scale(left - (least * perUnit), perUnit);
    }

    private Drawing Draw(Threshold? threshold, List<ChartRow<Bar>> rows, Scale scale, double labels, double width)
    {
        var drawing = new Drawing();
        if (rows.Count == 0)
            return drawing;

        if (threshold is not null)
            _threshold.Name(drawing, threshold, scale.At(threshold.Value), width);
        var begin = _threshold.HeightOf(threshold, width);
        var top = begin;
        foreach (var row in rows)
        {
            row.DrawLabel(drawing, labels, top);
            Draw(drawing, row, scale, threshold?.IsMissedBy(row.Thing.Value) ?? false, top);
            row.DrawValue(drawing, scale.ValueStart(row.Thing), top);
            if (threshold is not null)
                _threshold.Mark(drawing, scale.At(threshold.Value), top, row.Height, scale.ValueStart(row.Thing), row.Value.Width);
            top += row.Height;
        }

        drawing.Line(new Point(scale.Zero, begin), new Point(scale.Zero, top), new Stroke(styles.Palette.Quiet, 0.75));
        if (threshold is not null)
            _legend.Draw(drawing, top + 4, width, [(_missed.Paint, threshold.Missed), (_met.Paint, threshold.Met)]);

        return drawing;
    }

    private void Draw(Drawing drawing, ChartRow<Bar> row, Scale scale, bool isMissed, double top)
    {
        if (row.Thing.Value is not { } value)
            return;

        var (from, to) = (Math.Min(scale.Zero, scale.At(value)), Math.Max(scale.Zero, scale.At(value)));
        if (to > from)
            (isMissed ? _missed : _met).Paint(drawing, new Rectangle(from, row.Middle(top) - (row.Thickness / 2), to - from, row.Thickness));
    }
}
