using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws dots on lines with their labels before and their values behind them. What misses the threshold is a triangle that points to its side, the rest a disc.</summary>
internal sealed class DotPlotDrawing(StyleSheet styles, TextSetter setter)
{
    private const double Radius = 3.5;
    private const double Gap = 4;
    private const double CompactGap = 0.5;

    private readonly Legend _legend = new(styles, setter);
    private readonly ThresholdSign _threshold = new(styles, setter);

    /// <summary>Where things stand along the width.</summary>
    private sealed record Scale(double Left, double Right, double Least, double PointsPerUnit)
    {
        public double At(decimal value) => Left + Radius + (((double)value - Least) * PointsPerUnit);
    }

    /// <summary>Draws a plot, in parts where it is higher than there is room.</summary>
    public IEnumerable<(DotPlot Part, Drawing Drawing)> Draw(DotPlot plot, double width, double highest)
    {
        var rows = Rows(plot, width);
        var scale = ScaleOf(plot, ChartRows.LabelRoom(rows), width - ChartRows.ValueRoom(rows));
        return ChartRows.Parts(rows, highest - (4 * styles.ChartLabel.Leading))
            .Select(part => (plot with { Dots = [.. part.Select(row => row.Thing)] }, Draw(plot.Threshold, part, scale, width)));
    }

    /// <summary>Height of the row whose texts need most.</summary>
    public double HighestRow(DotPlot plot, double width) => Rows(plot, width).Select(row => row.Height).DefaultIfEmpty(0).Max();

    private List<ChartRow<Dot>> Rows(DotPlot plot, double width)
    {
        var label = plot.IsCompact ? styles.CompactChartLabel : styles.ChartLabel;
        var measure = width * ChartRows.WidestLabel;
        return [.. plot.Dots.Select(dot => new ChartRow<Dot>(
            dot,
            setter.Set(RichText.Of(dot.Label), label, measure),
            setter.Set(RichText.Of(dot.ValueText), ValueStyle(plot.Threshold, dot, label), measure),
            2 * Radius,
            plot.IsCompact ? CompactGap : Gap))];
    }

    private TextStyle ValueStyle(Threshold? threshold, Dot dot, TextStyle label) =>
        dot.Value is null ? label.Colored(styles.Palette.Quiet)
        : threshold?.IsMissedBy(dot.Value) ?? false ? label.Strong.Colored(styles.Palette.Error)
        : label;

    // Dots are compared with each other: the scale spans what there is and need not begin at zero.
    private static Scale ScaleOf(DotPlot plot, double left, double right)
    {
        var values = plot.Dots.Select(dot => dot.Value).OfType<decimal>().Concat(plot.Threshold is { } threshold ? [threshold.Value] : []).Select(value => (double)value).ToList();
        var (least, most) = (values.DefaultIfEmpty(0).Min(), values.DefaultIfEmpty(0).Max());
        if (least > 0 && least < most / 2)
            least = 0;
        var room = Math.Max(1, right - left - (2 * Radius));
        return new Scale(left, Math.Max(left, right), least, most > least ? room / (most - least) : 0);
    }

    private Drawing Draw(Threshold? threshold, List<ChartRow<Dot>> rows, Scale scale, double width)
    {
        var drawing = new Drawing();
        if (rows.Count == 0)
            return drawing;

        if (threshold is not null)
            _threshold.Name(drawing, threshold, scale.At(threshold.Value), width);
        var top = _threshold.HeightOf(threshold, width);
        foreach (var row in rows)
        {
            var middle = row.Middle(top);
            row.DrawLabel(drawing, scale.Left, top);
            drawing.Line(new Point(scale.Left, middle), new Point(scale.Right, middle), new Stroke(styles.Palette.Rule, 0.5));
            if (threshold is not null)
                drawing.Line(new Point(scale.At(threshold.Value), top), new Point(scale.At(threshold.Value), top + row.Height), _threshold.Stroke);
            if (row.Thing.Value is { } value)
                Mark(drawing, new Point(scale.At(value), middle), threshold?.IsMissedBy(value) ?? false ? threshold : null);
            row.DrawValue(drawing, scale.Right + ChartRows.ValueGap, top);
            top += row.Height;
        }

        if (threshold is not null)
        {
            _legend.Draw(drawing, top + 4, width,
            [
                ((target, area) => Mark(target, area.Center, threshold), threshold.Missed),
                ((target, area) => Mark(target, area.Center, missed: null), threshold.Met),
            ]);
        }

        return drawing;
    }

    private void Mark(Drawing drawing, Point center, Threshold? missed)
    {
        const double large = Radius + 0.5;
        if (missed is not null)
            drawing.Path([Marker.Triangle(center, large, missed.IsCeiling ? -large : large)], closed: true, styles.Palette.Error, null);
        else
            drawing.Path([Marker.Disc(center, Radius)], closed: true, styles.Palette.Accent, null);
    }
}
