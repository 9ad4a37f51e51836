using System.Linq.Expressions;

namespace RulesEngine.RuleModel;

/// <summary>Something that a rule does. The first parameter of the expression is the <see cref="IContext"/>.</summary>
public class ActionElement : ExpressionElement
{
    public const ActionTrigger DefaultTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated;

    internal ActionElement(LambdaExpression expression, ActionTrigger actionTrigger)
        : base(expression, expression.Parameters.Skip(1))
    {
        ActionTrigger = actionTrigger;
    }

    public override ElementType ElementType => ElementType.Action;

    public ActionTrigger ActionTrigger { get; }

    /// <summary>True when the action returns a task, so that it is over only when that task is.</summary>
    public bool IsAsynchronous => typeof(Task).IsAssignableFrom(Expression.ReturnType);
}
