namespace RulesEngine.Evaluation;

/// <summary>Which rules a run takes, and what it sets for this run only.</summary>
public sealed record RuleChoice
{
    /// <summary>Codes of the rules to run, whatever their capitals; null for all.</summary>
    public IReadOnlyCollection<string>? Codes { get; init; }

    /// <summary>Values set for this run by full name, such as <c>FUND-01.Ratio</c> = <c>0.5</c>; items of a list are separated by <c>;</c>.</summary>
    public IReadOnlyDictionary<string, string> Overrides { get; init; } = new Dictionary<string, string>();
}
