using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws bars divided into parts. A part is told by its pattern as well as by its colour, and says its value where it has room; a bar with a part too narrow says them all behind it.</summary>
internal sealed class StackedBarDrawing(StyleSheet styles, TextSetter setter)
{
    private const double Thickness = 14;
    private const double CompactThickness = 9;
    private const double Gap = 6;
    private const double CompactGap = 2;
    private const double Between = 1;

    private readonly Legend _legend = new(styles, setter);
    private readonly SegmentLabel _segmentLabel = new(styles);

    /// <summary>A bar with the texts that may stand in its parts.</summary>
    private sealed record Set(StackedBar Bar, IReadOnlyList<TextLayout> Values, bool AllFit);

    /// <summary>Draws a chart, in parts where it is higher than there is room.</summary>
    public IEnumerable<(StackedBarChart Part, Drawing Drawing)> Draw(StackedBarChart chart, double width, double highest)
    {
        var (rows, labels, perUnit) = Rows(chart, width);
        return ChartRows.Parts(rows, highest - (4 * styles.ChartLabel.Leading))
            .Select(part => (chart with { Bars = [.. part.Select(row => row.Thing.Bar)] }, Draw(chart, part, labels, perUnit, width)));
    }

    /// <summary>Height of the row whose texts need most.</summary>
    public double HighestRow(StackedBarChart chart, double width) => Rows(chart, width).Rows.Select(row => row.Height).DefaultIfEmpty(0).Max();

    /// <summary>The colour of a part.</summary>
    private Fill FillOf(StackedBarChart chart, int part) =>
        Fill.Of(part, chart.Parts[part].Tone == Tone.Neutral ? styles.Palette.Accent : styles.Palette.Of(chart.Parts[part].Tone));

    private (List<ChartRow<Set>> Rows, double Labels, double PerUnit) Rows(StackedBarChart chart, double width)
    {
        // What stands behind a bar depends on what fits into it, and that on the room behind: settled for the worst case first.
        var worst = chart.Bars.Select(bar => Row(chart, bar, width, 0)).ToList();
        var labels = ChartRows.LabelRoom(worst);
        var longest = chart.Bars.Select(bar => chart.Parts.Select((_, part) => (double)Length(bar, part)).Sum()).DefaultIfEmpty(0).Max();
        var perUnit = longest > 0 ? Math.Max(1, width - labels - ChartRows.ValueRoom(worst)) / longest : 0;
        return ([.. chart.Bars.Select(bar => Row(chart, bar, width, perUnit))], labels, perUnit);
    }

    private ChartRow<Set> Row(StackedBarChart chart, StackedBar bar, double width, double perUnit)
    {
        var label = chart.IsCompact ? styles.CompactChartLabel : styles.ChartLabel;
        var measure = width * ChartRows.WidestLabel;
        var values = chart.Parts.Select((_, part) => setter.Set(RichText.Of(StackedBarChart.TextOf(bar, part)), label, double.PositiveInfinity)).ToList();
        var allFit = values.Select((value, part) => value.Width == 0 || value.Width + (2 * SegmentLabel.Padding) <= (double)Length(bar, part) * perUnit).All(fits => fits);
        var said = string.Join("; ", chart.Parts.Select((_, part) => StackedBarChart.TextOf(bar, part)).Where(text => text.Length > 0));
        var behind = allFit || said.Length == 0 || said == bar.TotalText ? bar.TotalText : bar.TotalText.Length == 0 ? said : $"{bar.TotalText} ({said})";
        return new ChartRow<Set>(
            new Set(bar, values, allFit),
            setter.Set(RichText.Of(bar.Label), label, measure),
            setter.Set(RichText.Of(behind), label, measure),
            chart.IsCompact ? CompactThickness : Thickness,
            chart.IsCompact ? CompactGap : Gap);
    }

    private static decimal Length(StackedBar bar, int part) => part < bar.Values.Count ? Math.Max(0, bar.Values[part].Value ?? 0) : 0;

    private Drawing Draw(StackedBarChart chart, List<ChartRow<Set>> rows, double labels, double perUnit, double width)
    {
        var drawing = new Drawing();
        if (rows.Count == 0)
            return drawing;

        var top = 0.0;
        foreach (var row in rows)
        {
            row.DrawLabel(drawing, labels, top);
            var end = Draw(drawing, chart, row, labels, perUnit, top);
            row.DrawValue(drawing, end + ChartRows.ValueGap, top);
            top += row.Height;
        }

        drawing.Line(new Point(labels, 0), new Point(labels, top), new Stroke(styles.Palette.Quiet, 0.75));
        _legend.Draw(drawing, top + 4, width, chart.Parts.Select((part, index) => ((Action<Drawing, Rectangle>)FillOf(chart, index).Paint, part.Label)));
        return drawing;
    }

    private double Draw(Drawing drawing, StackedBarChart chart, ChartRow<Set> row, double x, double perUnit, double top)
    {
        for (var part = 0; part < chart.Parts.Count; part++)
        {
            var length = (double)Length(row.Thing.Bar, part) * perUnit;
            if (length <= 0)
                continue;

            var area = new Rectangle(x, row.Middle(top) - (row.Thickness / 2), Math.Max(length / 2, length - Between), row.Thickness);
            var fill = FillOf(chart, part);
            fill.Paint(drawing, area);
            if (row.Thing.AllFit)
                _segmentLabel.Draw(drawing, row.Thing.Values[part], fill, area);
            x += length;
        }

        return x;
    }
}
