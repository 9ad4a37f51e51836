namespace RulesEngine.Documents;

/// <summary>One band that is the whole, divided into its shares.</summary>
public sealed record ShareBand : Figure
{
    /// <summary>The shares from left to right, in the order that says something.</summary>
    public required IReadOnlyList<Share> Shares { get; init; }

    /// <inheritdoc/>
    public override Table AsTable() => TableOf([LabelHeading, ValueHeading], [.. Shares.Select(share => new TableRow([share.Label, share.ValueText]))]);

    private protected override string DescribeData() =>
        Sentences.Join([Caption.Plain, string.Join("; ", Shares.Select(share => $"{share.Label}: {share.ValueText}"))]);
}
