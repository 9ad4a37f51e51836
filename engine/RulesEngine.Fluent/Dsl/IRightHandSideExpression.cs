using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Fluent.Dsl;

/// <summary>What a rule does. Actions run in the order written.</summary>
/// <remarks>An action that returns a task is over when the task is; only a session that fires asynchronously runs it.</remarks>
public interface IRightHandSideExpression
{
    IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger);

    /// <summary>Runs whenever the match fires.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Runs whenever the match fires; the next action waits for the task.</summary>
    IRightHandSideExpression Do(Expression<Func<IContext, Task>> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Do(Expression.Lambda<Action<IContext>>(action.Body, action.Parameters));
    }

    /// <summary>Runs once a match that fired holds no longer.</summary>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>Adds a fact that lives as long as the match; when the match fires again the value replaces it.</summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull;

    /// <summary>Adds a fact that lives as long as the match.</summary>
    /// <param name="yieldUpdate">Given the fact that was added, answers with the one to keep when the match fires again.</param>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : notnull;
}
