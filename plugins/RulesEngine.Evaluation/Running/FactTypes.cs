using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>Collects the types of facts that a rule looks at, in queries and under quantifiers too.</summary>
internal sealed class FactTypes : RuleElementVisitor<HashSet<Type>>
{
    internal static IReadOnlyCollection<Type> Of(IRuleDefinition rule)
    {
        var types = new HashSet<Type>();
        new FactTypes().Visit(types, rule);
        return types;
    }

    protected override PatternElement VisitPattern(HashSet<Type>? context, PatternElement element)
    {
        if (element.Source is null)
        {
            context!.Add(element.ValueType);
        }

        return base.VisitPattern(context, element);
    }
}
