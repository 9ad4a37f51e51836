using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>Rules that wake one another in a circle.</summary>
/// <param name="Rules">The rules in the order in which they wake each other, the first one fired first; one rule where it wakes itself.</param>
/// <param name="Firings">How often they fired while watched.</param>
public sealed record FiringLoop(IReadOnlyList<IRuleDefinition> Rules, int Firings)
{
    /// <summary>Such as <c>'A' wakes 'B', 'B' wakes 'A': 200 firings</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{string.Join(", ", Rules.Select((rule, place) => $"'{rule.Name}' wakes '{Rules[(place + 1) % Rules.Count].Name}'"))}: {Firings} firings");
}
