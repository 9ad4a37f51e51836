namespace RulesEngine.Documents;

/// <summary>Dots on one scale, a line each, with their values beside them and at most one threshold. For values that are compared, not added up.</summary>
public sealed record DotPlot : Figure
{
    /// <summary>The dots from top to bottom, in the order that says something.</summary>
    public required IReadOnlyList<Dot> Dots { get; init; }

    /// <summary>The value the dots are held against; null for none.</summary>
    public Threshold? Threshold { get; init; }

    /// <inheritdoc/>
    public override Table AsTable() => TableOf([LabelHeading, ValueHeading], [.. Dots.Select(dot => new TableRow([dot.Label, dot.ValueText]))], Threshold);

    private protected override string DescribeData()
    {
        var dots = Dots.Select(dot => $"{dot.Label}: {dot.ValueText}{Threshold?.Remark(dot.Value)}");
        return Sentences.Join([Caption.Plain, Threshold is null ? "" : $"{Threshold.Label}: {Threshold.ValueText}", string.Join("; ", dots)]);
    }
}
