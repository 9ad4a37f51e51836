namespace RulesEngine.Documents;

/// <summary>Lines over positions in time, with every value in a row below its position and at most one threshold.</summary>
public sealed record LineChart : Figure
{
    /// <summary>The positions from left to right, such as years.</summary>
    public required IReadOnlyList<string> Positions { get; init; }

    /// <summary>The lines, the most important first.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>How values are joined. By steps unless set.</summary>
    public LineForm Form { get; init; } = LineForm.Stepped;

    /// <summary>The value the lines are held against; null for none.</summary>
    public Threshold? Threshold { get; init; }

    /// <inheritdoc/>
    public override Table AsTable()
    {
        var table = TableOf(
            [LabelHeading, .. Series.Select(series => series.Label)],
            [.. Positions.Select((position, index) => new TableRow([position, .. Series.Select(series => CellOf(TextOf(series, index)))]))]);
        return Threshold is null || Series.Count == 0
            ? table
            : table with { Foot = [new TableRow([Threshold.Label, new TableCell(Threshold.ValueText) { ColumnSpan = Series.Count }])] };
    }

    /// <summary>A value of a series as printed; empty where the series has none.</summary>
    /// <param name="series">The series.</param>
    /// <param name="position">Index of the position.</param>
    public static string TextOf(ChartSeries series, int position) => position < series.Values.Count ? series.Values[position].Text : "";

    private protected override string DescribeData()
    {
        var lines = Series.Select(series =>
        {
            var values = Positions.Select((position, index) => (position, Text: TextOf(series, index), Remark: Remark(series, index)));
            return $"{series.Label} – {string.Join("; ", values.Where(value => value.Text.Length > 0).Select(value => $"{value.position}: {value.Text}{value.Remark}"))}";
        });
        return Sentences.Join([Caption.Plain, Threshold is null ? "" : $"{Threshold.Label}: {Threshold.ValueText}", .. lines]);
    }

    private string Remark(ChartSeries series, int position) => Threshold?.Remark(position < series.Values.Count ? series.Values[position].Value : null) ?? "";
}
