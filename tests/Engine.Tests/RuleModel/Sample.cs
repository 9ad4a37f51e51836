using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.RuleModel;

/// <summary>Small parts of rules over strings and numbers.</summary>
internal static class Sample
{
    public static LambdaExpression Lambda<TDelegate>(Expression<TDelegate> expression) => expression;

    public static PatternElement Pattern<T>(string name, params LambdaExpression[] conditions) =>
        Element.Pattern(Element.Declaration(typeof(T), name), conditions.Select(Element.Condition), source: null);

    public static ActionGroupElement Actions(params LambdaExpression[] actions) => Element.ActionGroup(actions.Select(Element.Action));

    public static ActionGroupElement Nothing => Actions(Lambda<Action<IContext>>(ctx => ctx.Halt()));

    public static IRuleDefinition Rule(params RuleElement[] elements) =>
        Element.RuleDefinition("Sample", "", 0, Element.AndGroup(elements), Nothing);

    public static IRuleDefinition Rule(DependencyGroupElement dependencies, FilterGroupElement filters, ActionGroupElement actions, params RuleElement[] elements) =>
        Element.RuleDefinition(
            "Sample", "", 0, RuleRepeatability.Repeatable, [], [], dependencies, Element.AndGroup(elements), filters, actions);
}
