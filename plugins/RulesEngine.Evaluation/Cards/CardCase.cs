namespace RulesEngine.Evaluation;

/// <summary>One proof on a card: the facts given and the outcomes expected.</summary>
public sealed record CardCase
{
    /// <summary>What it proves, in a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>Line of the card where it begins.</summary>
    public required int Line { get; init; }

    /// <summary>The day it speaks for and the region set; 2019-03-31 with the set of that day unless the case says <c>As of 2018-01-01, region set 2016.</c></summary>
    public required AsOf AsOf { get; init; }

    /// <summary>Parameters it sets, by full name, from sentences such as <c>With FUND-01.Ratio = 0.5.</c></summary>
    public required IReadOnlyDictionary<string, string> Overrides { get; init; }

    /// <summary>The tables given.</summary>
    public required IReadOnlyList<CardTable> Given { get; init; }

    /// <summary>The outcomes expected. Every finding and every subject without data is among them; who is clear need not be.</summary>
    public required IReadOnlyList<ExpectedOutcome> Expected { get; init; }
}
