using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Explanation;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>Reads the parts of a rule as the compiler will take them.</summary>
internal sealed class PlanReader
{
    private readonly List<string> _earlier = [];

    public IEnumerable<PlannedStep> Read(IEnumerable<RuleElement> elements)
    {
        foreach (RuleElement element in elements)
        {
            yield return Read(element);
            if (element is PatternElement { Source: not BindingElement } pattern)
            {
                _earlier.Add(pattern.Declaration.Name.StartsWith('$') ? ExpressionText.Of(pattern.ValueType) : pattern.Declaration.Name);
            }
        }
    }

    private PlannedStep Read(RuleElement element) => element switch
    {
        PatternElement { Source: null } pattern => ReadMatch($"match {Named(pattern)}", pattern),
        PatternElement { Source: BindingElement binding } pattern => new PlannedStep(
            $"let {pattern.Declaration.Name} = {ExpressionText.Of(binding.Expression.Body)}", [.. Listed("test", Conditions(pattern))], TriesEveryPair: false),
        PatternElement { Source: AggregateElement query } pattern => ReadQuery(pattern, query),
        NotElement not => ReadQuantifier("not", not.Source),
        ExistsElement exists => ReadQuantifier("exists", exists.Source),
        ForAllElement all => ReadAll(all),
        _ => new PlannedStep(element.ElementType.ToString().ToLowerInvariant(), [], TriesEveryPair: false),
    };

    private PlannedStep ReadMatch(string part, PatternElement pattern)
    {
        var (ways, triesAll) = Ways(pattern, "hash join on");
        return new PlannedStep(part, ways, triesAll);
    }

    private PlannedStep ReadQuery(PatternElement pattern, AggregateElement query)
    {
        PatternElement? facts = StepExplainer.FactPattern(query.Source);
        string part = $"query {pattern.Declaration.Name}: {string.Join(", ", Operators(query).Prepend(facts is null ? "an earlier value" : ExpressionText.Of(facts.ValueType)))}";
        if (query.Imports.Count == 0)
        {
            // Made once, and joined like facts.
            (IReadOnlyList<string> rows, bool triesAll) = Ways(pattern, "hash join on");
            return new PlannedStep(part, ["once for all combinations", .. Inside(facts, "filter"), .. rows], triesAll && query.Name != AggregateElement.CollectName);
        }

        string[] tests = [.. Listed("test", Conditions(pattern))];
        if (facts is null)
        {
            return new PlannedStep(part, tests, TriesEveryPair: false);
        }

        (IReadOnlyList<string> ways, bool triesEvery) = Ways(facts, "hash lookup on");
        return IsMadeForEachKey(query)
            ? new PlannedStep(part, [.. ways, "once for each key", .. tests], TriesEveryPair: false)
            : new PlannedStep(part, [.. ways, "for each combination", .. tests], triesEvery);
    }

    private static bool IsMadeForEachKey(AggregateElement query)
    {
        var own = query.Source.Declaration.Name;
        if (query.Name != AggregateElement.CollectName || query.Source.Source is not null || query.Expressions.Any(selector => selector.Imports.Any(import => import.Name != own)))
        {
            return false;
        }

        var atoms = JoinAtoms.Of(query.Source.Expressions.Select(condition => condition.Expression).Where(condition => condition.Parameters.Any(parameter => parameter.Name != own)), own);
        return atoms.Keys.Count > 0 && !atoms.Remainder.Any() && atoms.Keys.All(key => key.Waivers.Count == 0);
    }

    private PlannedStep ReadQuantifier(string word, RuleElement source)
    {
        PatternElement[] patterns = [.. Patterns(source)];
        string part = $"{word} {string.Join(" with ", patterns.Select(pattern => ExpressionText.Of(pattern.ValueType)))}";
        if (source.Imports.Count == 0)
        {
            return new PlannedStep(part, ["decided once", .. patterns.SelectMany(pattern => Inside(pattern, "filter"))], TriesEveryPair: false);
        }

        (IReadOnlyList<string> Ways, bool TriesEveryPair)[] all = [.. patterns.Select(pattern => Ways(pattern, "hash lookup on"))];
        return new PlannedStep(part, [.. all.SelectMany(one => one.Ways)], all.Any(one => one.TriesEveryPair));
    }

    private PlannedStep ReadAll(ForAllElement all)
    {
        string[] satisfied = [.. Listed("satisfied", all.Patterns.SelectMany(Conditions))];
        if (all.Imports.Count == 0)
        {
            return new PlannedStep($"all {ExpressionText.Of(all.BasePattern.ValueType)}", ["decided once", .. Inside(all.BasePattern, "filter"), .. satisfied], TriesEveryPair: false);
        }

        (IReadOnlyList<string> ways, bool triesAll) = Ways(all.BasePattern, "hash lookup on");
        return new PlannedStep($"all {ExpressionText.Of(all.BasePattern.ValueType)}", [.. ways, .. satisfied], triesAll);
    }

    private (IReadOnlyList<string> Ways, bool TriesEveryPair) Ways(PatternElement pattern, string lookup)
    {
        string own = pattern.Declaration.Name;
        LambdaExpression[] conditions = [.. pattern.Expressions.Select(expression => expression.Expression)];
        LambdaExpression[] alone = [.. conditions.Where(condition => condition.Parameters.All(parameter => parameter.Name == own))];
        var atoms = JoinAtoms.Of(conditions.Except(alone), own);
        string[] filters =
        [
            .. alone.Select(condition => ExpressionText.Of(condition.Body)),
            .. atoms.Requirements.Where(atom => atom.Side == Side.Right).Select(atom => ExpressionText.Of(atom.Test)),
        ];
        string[] rest = [.. atoms.Remainder.Select(atom => ExpressionText.Of(atom.Test))];
        bool triesEveryPair = _earlier.Count > 0 && atoms.Keys.Count == 0;
        return (
            [
                .. Listed("filter", filters),
                .. Listed("only where", atoms.Requirements.Where(atom => atom.Side == Side.Left).Select(atom => ExpressionText.Of(atom.Test))),
                .. atoms.Keys.Count > 0 ? [$"{lookup} {string.Join(", ", atoms.Keys.Select(atom => ExpressionText.Of(atom.Test)))}"] : triesEveryPair ? [$"every pair with {string.Join(", ", _earlier)}"] : Array.Empty<string>(),
                .. Listed("scan", rest),
            ],
            triesEveryPair);
    }

    private static IEnumerable<string> Inside(PatternElement? facts, string word) => facts is null ? [] : Listed(word, Conditions(facts));

    private static IEnumerable<string> Conditions(PatternElement pattern) => pattern.Expressions.Select(condition => ExpressionText.Of(condition.Expression.Body));

    private static string[] Listed(string word, IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length == 0 ? [] : [$"{word}: {string.Join(", ", all)}"];
    }

    private static string Named(PatternElement pattern) => pattern.Declaration.Name.StartsWith('$')
        ? ExpressionText.Of(pattern.ValueType)
        : $"{pattern.Declaration.Name}: {ExpressionText.Of(pattern.ValueType)}";

    private static IEnumerable<string> Operators(AggregateElement query)
    {
        IEnumerable<string> before = query.Source.Source is AggregateElement earlier ? Operators(earlier).Concat(Listed("where", Conditions(query.Source))) : [];
        return before.Append(query.Name switch
        {
            AggregateElement.CollectName when query.Expressions.Find(AggregateElement.KeySelectorName).Any() => $"lookup by {Selectors(query, AggregateElement.KeySelectorName)}",
            AggregateElement.CollectName when query.Expressions.Count > 0 => $"collect, order by {string.Join(", ", query.Expressions.Select(key => ExpressionText.Of(key.Expression.Body)))}",
            AggregateElement.CollectName => "collect",
            AggregateElement.GroupByName => $"group by {Selectors(query, AggregateElement.KeySelectorName)}",
            AggregateElement.ProjectName => $"select {Selectors(query, AggregateElement.SelectorName)}",
            AggregateElement.FlattenName => $"each of {Selectors(query, AggregateElement.SelectorName)}",
            _ => query.Name,
        });
    }

    private static string Selectors(AggregateElement query, string name) => ExpressionText.Of(query.Expressions[name].Expression.Body);

    private static IEnumerable<PatternElement> Patterns(RuleElement element) => element switch
    {
        PatternElement pattern => [pattern],
        GroupElement group => group.ChildElements.SelectMany(Patterns),
        _ => [],
    };
}
