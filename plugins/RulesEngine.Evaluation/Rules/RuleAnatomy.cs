using System.Linq.Expressions;
using RulesEngine.Fluent;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Evaluation;

/// <summary>A rule that flags, cut into what it judges, what decides, and what it says.</summary>
internal sealed class RuleAnatomy
{
    private RuleAnatomy(IRuleDefinition rule, FlagCall flag, bool isScopeStated, IReadOnlyList<RuleElement> scope, IReadOnlyList<string> scopeNames)
    {
        IsScopeStated = isScopeStated;
        Rule = rule;
        Flag = flag;
        Scope = scope.Count == 0 ? null : Element.AndGroup(scope);
        IsPerCounted = Mentioned(flag.Per).All(scopeNames.Contains);
    }

    /// <summary>The whole rule.</summary>
    internal IRuleDefinition Rule { get; }

    /// <summary>What it says.</summary>
    internal FlagCall Flag { get; }

    /// <summary>What makes a subject; null for a rule with the one subject that <c>about</c> names outright.</summary>
    internal AndElement? Scope { get; }

    /// <summary>Whether the author wrote the scope, rather than leaving it to the facts that <c>about</c> names.</summary>
    internal bool IsScopeStated { get; }

    /// <summary>Whether <c>per</c> makes subjects of its own, because the scope binds all it mentions.</summary>
    internal bool IsPerCounted { get; }

    /// <summary>Whether it decides anything about its subjects; where it does not, all of them are flagged and none is ever clear.</summary>
    internal bool Decides => Scope is null || Size(Rule.LeftHandSide) > Size(Scope);

    /// <exception cref="RuleAnatomyException">The parts do not fit.</exception>
    internal static RuleAnatomy Of(string code, IRuleDefinition rule)
    {
        var flags = FlagCall.Of(rule);
        if (flags is not [var flag])
        {
            throw RuleAnatomyException.Flags(code, flags.Count);
        }

        return rule.Properties.TryGetProperty(RuleProperties.Part(ProgrammeRule.ScopePart), out var part)
            ? Stated(code, rule, flag, ((RulePart)part.Value).Elements)
            : Implied(code, rule, flag);
    }

    private static RuleAnatomy Stated(string code, IRuleDefinition rule, FlagCall flag, IReadOnlyList<int> places)
    {
        if (!places.SequenceEqual(Enumerable.Range(0, places.Count)))
        {
            throw RuleAnatomyException.ScopeAfterConditions(code);
        }

        var scope = rule.LeftHandSide.ChildElements.Take(places.Count).ToList();
        var names = scope.SelectMany(element => element.Exports).Select(declaration => declaration.Name).ToList();
        var outside = Mentioned(flag.About).Except(names).ToList();
        return outside.Count > 0 ? throw RuleAnatomyException.AboutOutOfScope(code, outside, names) : new RuleAnatomy(rule, flag, isScopeStated: true, scope, names);
    }

    /// <summary>The facts that <c>about</c> names, with the conditions on them that mention no other.</summary>
    private static RuleAnatomy Implied(string code, IRuleDefinition rule, FlagCall flag)
    {
        var names = Mentioned(flag.About).ToList();
        var scope = new List<RuleElement>();
        foreach (var name in names)
        {
            if (rule.LeftHandSide is not AndElement
                || rule.LeftHandSide.ChildElements.OfType<PatternElement>().FirstOrDefault(pattern => pattern.Declaration.Name == name) is not { Source: null } pattern)
            {
                throw RuleAnatomyException.AboutNoFact(code, name);
            }

            scope.Add(pattern);
        }

        var inOrder = rule.LeftHandSide.ChildElements.Where(scope.Contains).Cast<PatternElement>();
        return new RuleAnatomy(rule, flag, isScopeStated: false, [.. inOrder.Select(pattern => Alone(pattern, names))], names);
    }

    private static PatternElement Alone(PatternElement pattern, IReadOnlyList<string> names) => Element.Pattern(
        pattern.Declaration,
        pattern.Expressions.Where(condition => condition.Expression.Parameters.All(parameter => names.Contains(parameter.Name!))),
        source: null);

    private static int Size(GroupElement group) =>
        group.ChildElements.Sum(element => 1 + (element is PatternElement pattern ? pattern.Expressions.Count : 0));

    private static IEnumerable<string> Mentioned(Expression part) => Bindings.In(part).Select(parameter => parameter.Name!);
}
