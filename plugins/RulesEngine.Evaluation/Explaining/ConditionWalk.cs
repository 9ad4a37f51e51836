using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>Walks a rule from what a match binds, looking up facts for what it leaves open, and keeps the way that gets furthest.</summary>
internal sealed class ConditionWalk(RuleRun run, FlaggingRule rule)
{
    private const int MostWays = 10_000;

    private readonly ConditionTelling _telling = new(run);
    private int _ways;

    /// <summary>The conditions met on the way, the failing one last.</summary>
    internal IReadOnlyList<ExplainedCondition> From(Bound match)
    {
        _ways = 0;
        return rule.Anatomy.Rule.LeftHandSide is AndElement whole ? Furthest(whole.ChildElements, 0, match, []).Told : [];
    }

    private (int Depth, IReadOnlyList<ExplainedCondition> Told) Furthest(IReadOnlyList<RuleElement> elements, int at, Bound bound, IReadOnlyList<ExplainedCondition> told)
    {
        if (at == elements.Count || ++_ways > MostWays)
        {
            return (at, told);
        }

        return elements[at] switch
        {
            PatternElement pattern when bound.Binds(pattern.Declaration.Name) => Through(elements, at, bound, told, pattern),
            PatternElement { Source: null } pattern => Lookup(elements, at, bound, told, pattern),
            PatternElement { Source: BindingElement binding } pattern =>
                Through(elements, at, bound.With(pattern.Declaration.Name, BoundExpression.Compile(binding.Expression.Body)(bound)), told, pattern),
            NotElement { Source: PatternElement { Source: null } pattern } => Quantified(elements, at, bound, told, pattern, isNot: true),
            ExistsElement { Source: PatternElement { Source: null } pattern } => Quantified(elements, at, bound, told, pattern, isNot: false),
            _ => (at, told),
        };
    }

    private (int Depth, IReadOnlyList<ExplainedCondition> Told) Through(
        IReadOnlyList<RuleElement> elements, int at, Bound bound, IReadOnlyList<ExplainedCondition> told, PatternElement pattern)
    {
        var conditions = _telling.Tell(pattern, bound);
        IReadOnlyList<ExplainedCondition> all = [.. told, .. conditions];
        return conditions.Any(condition => condition.Verdict == Verdict.Fails) ? (at, all) : Furthest(elements, at + 1, bound, all);
    }

    private (int Depth, IReadOnlyList<ExplainedCondition> Told) Lookup(
        IReadOnlyList<RuleElement> elements, int at, Bound bound, IReadOnlyList<ExplainedCondition> told, PatternElement pattern)
    {
        var best = (Depth: at, Told: (IReadOnlyList<ExplainedCondition>)[.. told, _telling.LookedFor(pattern, bound, Verdict.Fails)]);
        foreach (var fact in run.FactsOf(pattern.ValueType))
        {
            var with = bound.With(pattern.Declaration.Name, fact);
            var conditions = _telling.Tell(pattern, with);
            if (conditions.All(condition => condition.Verdict != Verdict.Fails)
                && Furthest(elements, at + 1, with, [.. told, .. conditions]) is var way
                && way.Depth > best.Depth)
            {
                best = way;
            }
        }

        return best;
    }

    private (int Depth, IReadOnlyList<ExplainedCondition> Told) Quantified(
        IReadOnlyList<RuleElement> elements, int at, Bound bound, IReadOnlyList<ExplainedCondition> told, PatternElement pattern, bool isNot)
    {
        var (verdict, facts) = _telling.Search(pattern, bound);
        if (isNot && verdict != Verdict.Unknown)
        {
            verdict = verdict == Verdict.Holds ? Verdict.Fails : Verdict.Holds;
        }

        IReadOnlyList<ExplainedCondition> all = [.. told, _telling.LookedFor(pattern, bound, verdict, facts, isNot)];
        return verdict == Verdict.Fails ? (at, all) : Furthest(elements, at + 1, bound, all);
    }
}
