using System.Linq.Expressions;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Fluent.Writing;

/// <param name="nextYield">Numbers the yields of one rule, over all of its right-hand sides.</param>
internal sealed class RightHandSideExpression(ActionGroupBuilder actions, Bindings bindings, Func<int> nextYield) : IRightHandSideExpression
{
    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(action);
        actions.Action(bindings.Bind(action), actionTrigger);
        return this;
    }

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Action(action, ActionElement.DefaultTrigger);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Action(action, ActionTrigger.Deactivated);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(yield);
        return Yield<TFact>(yield, Expression.Lambda<Func<IContext, TFact, TFact>>(
            yield.Body, yield.Parameters[0], Expression.Parameter(typeof(TFact), "linked")));
    }

    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(yieldInsert);
        ArgumentNullException.ThrowIfNull(yieldUpdate);
        actions.Action(bindings.Bind(YieldAction.Of(nextYield(), yieldInsert, yieldUpdate)), ActionElement.DefaultTrigger);
        return this;
    }
}
