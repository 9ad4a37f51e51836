using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws bars with their labels before and their values behind them, and the threshold as a dashed line with its name.</summary>
internal sealed class BarChartDrawing(StyleSheet styles, TextSetter setter)
{
    private static readonly (double Bar, double Gap) s_roomy = (10, 6);
    private static readonly (double Bar, double Gap) s_compact = (6, 0.25);

    private const double LabelGap = 8;
    private const double ValueGap = 5;
    private const double WidestLabel = 0.36;

    private readonly Legend _legend = new(styles, setter);

    /// <summary>Where things stand along the width.</summary>
    private sealed record Scale(double Zero, double PointsPerUnit)
    {
        public double At(decimal value) => Zero + ((double)value * PointsPerUnit);
    }

    /// <summary>A bar with its texts set.</summary>
    private sealed record Row(Bar Bar, TextLayout Label, TextLayout Value, bool IsBelow, double Thickness, double Gap)
    {
        public double Height => Math.Max(Math.Max(Label.Height, Value.Height), Thickness) + Gap;
    }

    /// <summary>Draws a chart, in parts where it is higher than there is room.</summary>
    public IEnumerable<(BarChart Part, Drawing Drawing)> Draw(BarChart chart, double width, double highest)
    {
        var rows = chart.Bars.Select(bar => Set(chart, bar, width)).ToList();
        var labels = rows.Select(row => row.Label.Width).DefaultIfEmpty(0).Max() + LabelGap;
        var values = rows.Select(row => row.Value.Width).DefaultIfEmpty(0).Max() + ValueGap;
        var scale = ScaleOf(chart, labels, Math.Max(1, width - labels - values));
        for (var start = 0; start == 0 || start < rows.Count;)
        {
            var count = Fitting(rows, start, highest - (4 * styles.ChartLabel.Leading));
            var part = chart with { Bars = [.. chart.Bars.Skip(start).Take(count)] };
            yield return (part, Draw(part, rows.GetRange(start, count), scale, labels, width));
            start += Math.Max(1, count);
        }
    }

    /// <summary>Height of the row whose label needs most.</summary>
    public double HighestRow(BarChart chart, double width) => chart.Bars.Select(bar => Set(chart, bar, width).Height).DefaultIfEmpty(0).Max();

    private static int Fitting(List<Row> rows, int start, double room)
    {
        var count = 0;
        for (var used = 0.0; start + count < rows.Count; count++)
        {
            used += rows[start + count].Height;
            if (used > room && count > 0)
                break;
        }

        return count;
    }

    private Row Set(BarChart chart, Bar bar, double width)
    {
        var isBelow = chart.Threshold?.IsBelow(bar.Value) ?? false;
        var (thickness, gap) = chart.IsCompact ? s_compact : s_roomy;
        var label = chart.IsCompact ? styles.CompactChartLabel : styles.ChartLabel;
        var value = bar.Value is null ? label.Colored(styles.Palette.Quiet)
            : isBelow ? label.Strong.Colored(styles.Palette.Error)
            : label;
        return new Row(
            bar,
            setter.Set(RichText.Of(bar.Label), label, width * WidestLabel),
            setter.Set(RichText.Of(bar.ValueText), value, width * WidestLabel),
            isBelow,
            thickness,
            gap);
    }

    private static Scale ScaleOf(BarChart chart, double left, double room)
    {
        var values = chart.Bars.Select(bar => bar.Value ?? 0).Append(chart.Threshold?.Value ?? 0).Append(0).ToList();
        var (least, most) = ((double)values.Min(), (double)values.Max());
        var perUnit = most > least ? room / (most - least) : 0;
        return new Scale(left - (least * perUnit), perUnit);
    }

    private Drawing Draw(BarChart chart, List<Row> rows, Scale scale, double labels, double width)
    {
        var drawing = new Drawing();
        if (rows.Count == 0)
            return drawing;

        var top = chart.Threshold is { } threshold ? Name(drawing, threshold, scale, width) : 0;
        var begin = top;
        foreach (var row in rows)
        {
            Draw(drawing, row, scale, labels, top);
            if (chart.Threshold is { } limit)
                Mark(drawing, row, scale.At(limit.Value), scale, top);
            top += row.Height;
        }

        drawing.Line(new Point(scale.Zero, begin), new Point(scale.Zero, top), new Stroke(styles.Palette.Quiet, 0.75));
        if (chart.Threshold is { } line)
        {
            _legend.Draw(drawing, top + 4, width,
            [
                ((d, area) => d.Fill(area, styles.Palette.Error), line.Below),
                ((d, area) => d.Fill(area, styles.Palette.Calm), line.NotBelow),
            ]);
        }

        return drawing;
    }

    private double Name(Drawing drawing, Threshold threshold, Scale scale, double width)
    {
        var text = setter.Set(RichText.Of($"{threshold.Label}: {threshold.ValueText}"), styles.ChartLabel.Strong, width);
        drawing.Label(text, Math.Clamp(scale.At(threshold.Value) - (text.Width / 2), 0, Math.Max(0, width - text.Width)), 0);
        return text.Height + 2;
    }

    // The line of the threshold makes room where a value stands on it.
    private void Mark(Drawing drawing, Row row, double x, Scale scale, double top)
    {
        var value = ValueStart(row, scale);
        if (x < value - 2 || x > value + row.Value.Width + 2)
            drawing.Line(new Point(x, top), new Point(x, top + row.Height), new Stroke(styles.Palette.Text, 1, 3));
    }

    private static double ValueStart(Row row, Scale scale) => Math.Max(scale.Zero, scale.At(row.Bar.Value ?? 0)) + ValueGap;

    private void Draw(Drawing drawing, Row row, Scale scale, double labels, double top)
    {
        var middle = top + (row.Height / 2);
        drawing.Label(row.Label, Math.Max(0, labels - LabelGap - row.Label.Width), middle - (row.Label.Height / 2));
        if (row.Bar.Value is { } value)
        {
            var (from, to) = (Math.Min(scale.Zero, scale.At(value)), Math.Max(scale.Zero, scale.At(value)));
            if (to > from)
                drawing.Fill(new Rectangle(from, middle - (row.Thickness / 2), to - from, row.Thickness), row.IsBelow ? styles.Palette.Error : styles.Palette.Calm);
        }

        drawing.Label(row.Value, ValueStart(row, scale), middle - (row.Value.Height / 2));
    }
}
