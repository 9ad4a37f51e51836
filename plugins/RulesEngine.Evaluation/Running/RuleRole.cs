namespace RulesEngine.Evaluation;

/// <summary>What the matches of one compiled definition tell about a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Tells">Subjects or outcomes, certain or possible; both readings where nothing can be absent.</param>
internal sealed record RuleRole(FlaggingRule Rule, Tells Tells)
{
    /// <summary>Name of the property by which a definition carries its role.</summary>
    internal const string Property = "Evaluation::Role";
}
