namespace RulesEngine.Documents;

/// <summary>Horizontal bars, one below the other, each divided into the same parts.</summary>
public sealed record StackedBarChart : Figure
{
    /// <summary>What the parts stand for, from left to right; at least one.</summary>
    public required IReadOnlyList<ChartPart> Parts { get; init; }

    /// <summary>The bars from top to bottom, in the order that says something.</summary>
    public required IReadOnlyList<StackedBar> Bars { get; init; }

    /// <inheritdoc/>
    public override Table AsTable() => TableOf(
        [LabelHeading, .. Parts.Select(part => part.Label), ValueHeading],
        [.. Bars.Select(bar => new TableRow([bar.Label, .. Parts.Select((_, part) => CellOf(TextOf(bar, part))), bar.TotalText]))]);

    /// <summary>A part of a bar as printed; empty where the bar has no value for it.</summary>
    /// <param name="bar">The bar.</param>
    /// <param name="part">Index of the part.</param>
    public static string TextOf(StackedBar bar, int part) => part < bar.Values.Count ? bar.Values[part].Text : "";

    private protected override string DescribeData()
    {
        var bars = Bars.Select(bar =>
        {
            var parts = Parts.Select((part, index) => (part.Label, Text: TextOf(bar, index))).Where(part => part.Text.Length > 0).Select(part => $"{part.Label} {part.Text}");
            var total = bar.TotalText.Length == 0 ? "" : $" ({bar.TotalText})";
            return $"{bar.Label}: {string.Join(", ", parts)}{total}";
        });
        return Sentences.Join([Caption.Plain, string.Join("; ", bars)]);
    }
}
