using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

/// <summary>One rule, with these facts, that often.</summary>
internal sealed record FiringExpectation(IRuleDefinition Rule, int Times, IReadOnlyList<FactConstraint> Constraints)
{
    public string Text => Constraints.Count == 0 ? "Fired" : $"Fired With: {string.Join(", ", Constraints)}";

    /// <summary>Facts are taken from left to right; each constraint takes the first one left that satisfies it.</summary>
    public bool IsMetBy(IMatch firing)
    {
        if (firing.Rule != Rule)
        {
            return false;
        }

        var taken = new List<object?>();
        using var facts = firing.Facts.GetEnumerator();
        foreach (var constraint in Constraints)
        {
            do
            {
                if (!facts.MoveNext())
                {
                    return false;
                }
            }
            while (!constraint.IsSatisfiedBy(facts.Current));

            taken.Add(facts.Current.Value);
        }

        for (var i = 0; i < taken.Count; i++)
        {
            Constraints[i].Notify(taken[i]);
        }

        return true;
    }
}
