using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Readings;

/// <summary>Takes out the hidden bindings that nothing in the rule mentions after all.</summary>
internal static class HiddenBindingPruning
{
    public static IRuleDefinition Prune(IRuleDefinition rule, IReadOnlySet<string> hidden)
    {
        while (true)
        {
            var mentions = new Mentions();
            mentions.Visit(context: null, rule);
            HashSet<string> unused = [.. hidden.Except(mentions.Names)];
            IRuleDefinition pruned = new Removal().Visit(unused, rule);
            if (pruned == rule)
            {
                return rule;
            }

            rule = pruned;
        }
    }

    private sealed class Mentions : RuleElementVisitor<Context>
    {
        public HashSet<string> Names { get; } = [];

        protected override NamedExpressionElement VisitNamedExpression(Context? context, NamedExpressionElement element) => Note(element);

        protected override RuleElement VisitBinding(Context? context, BindingElement element) => Note(element);

        protected override FilterElement VisitFilter(Context? context, FilterElement element) => Note(element);

        private T Note<T>(T element)
            where T : ExpressionElement
        {
            Names.UnionWith(element.Expression.Parameters.Select(parameter => parameter.Name!));
            return element;
        }
    }

    private sealed class Removal : RuleElementVisitor<HashSet<string>>
    {
        protected override RuleElement VisitAnd(HashSet<string>? context, AndElement element)
        {
            RuleElement visited = base.VisitAnd(context, element);
            if (visited is not AndElement group || context is null)
            {
                return visited;
            }

            RuleElement[] kept = [.. group.ChildElements.Where(child => child is not PatternElement pattern || !context.Contains(pattern.Declaration.Name))];
            return kept.Length == group.ChildElements.Count ? group : Element.AndGroup(kept);
        }
    }
}
