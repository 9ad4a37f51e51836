namespace RulesEngine.Documents;

/// <summary>Horizontal bars, one below the other, with their values beside them and at most one threshold.</summary>
public sealed record BarChart : Figure
{
    /// <summary>The bars from top to bottom, in the order that says something.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>The value the bars are held against; null for none.</summary>
    public Threshold? Threshold { get; init; }

    /// <inheritdoc/>
    public override Table AsTable() =>
        TableOf([LabelHeading, ValueHeading], [.. Bars.Select(bar => new TableRow([bar.Label, bar.ValueText]))], Threshold);

    private protected override string DescribeData()
    {
        var bars = Bars.Select(bar => $"{bar.Label}: {bar.ValueText}{Threshold?.Remark(bar.Value)}");
        return Sentences.Join([Caption.Plain, Threshold is null ? "" : $"{Threshold.Label}: {Threshold.ValueText}", string.Join("; ", bars)]);
    }
}
