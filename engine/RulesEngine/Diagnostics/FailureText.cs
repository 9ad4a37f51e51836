using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>Tells what threw, of which rules, and on which facts.</summary>
internal static class FailureText
{
    private const int MostRules = 3;
    private const int MostCharacters = 60;

    /// <param name="what">Such as <c>A condition</c>.</param>
    /// <param name="rules">The rules it belongs to.</param>
    /// <param name="facts">What it was evaluated on.</param>
    public static string Of(string what, IEnumerable<IRuleDefinition> rules, IEnumerable<IFact> facts)
    {
        var on = string.Join(", ", facts.Select(fact => $"'{Short(fact)}'"));
        return $"{what} of {Names([.. rules.Select(rule => $"'{rule.Name}'")])} threw{(on.Length == 0 ? "" : $" on {on}")}.";
    }

    private static string Names(IReadOnlyList<string> names) => names.Count <= MostRules
        ? string.Join(", ", names)
        : FormattableString.Invariant($"{string.Join(", ", names.Take(MostRules))} and {names.Count - MostRules} more");

    private static string Short(IFact fact)
    {
        var text = Text(fact).ReplaceLineEndings(" ");
        return text.Length <= MostCharacters ? text : text[..MostCharacters] + "…";
    }

    private static string Text(IFact fact)
    {
        try
        {
            return fact.Value?.ToString() ?? "nothing";
        }
#pragma warning disable CA1031 // A fact that cannot say what it is must not hide what happened to it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return fact.Type.Name;
        }
    }
}
