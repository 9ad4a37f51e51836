namespace RulesEngine.Sdk.Testing;

/// <summary>What became of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Findings">What the rule said.</param>
/// <param name="Differences">Where that is not what the card expects, each with its line; empty when the case holds.</param>
public sealed record CaseResult(PackCase Case, Findings Findings, IReadOnlyList<string> Differences)
{
    /// <summary>Whether all is as the card expects.</summary>
    public bool Holds => Differences.Count == 0;

    /// <summary>All that the rule said, as findings.json: equal for two runs that said the same.</summary>
    public string Json => FindingsJson.ToText(Findings);

    /// <summary>The case and its differences, a line each.</summary>
    public override string ToString() => string.Join('\n', Differences.Prepend(Case.ToString()));
}
