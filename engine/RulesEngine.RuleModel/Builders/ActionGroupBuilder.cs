using System.Linq.Expressions;

namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts together what a rule does, in the order of the calls.</summary>
public class ActionGroupBuilder : RuleElementBuilder
{
    private readonly List<ActionElement> _actions = [];

    /// <summary>An action that runs when the rule is activated and reactivated.</summary>
    public void Action(LambdaExpression expression) => _actions.Add(Element.Action(expression));

    /// <param name="expression">A lambda whose first parameter is the <see cref="IContext"/>, the others named like the declarations they stand for.</param>
    public void Action(LambdaExpression expression, ActionTrigger actionTrigger) => _actions.Add(Element.Action(expression, actionTrigger));

    internal ActionGroupElement Build() => Element.ActionGroup(_actions);
}
