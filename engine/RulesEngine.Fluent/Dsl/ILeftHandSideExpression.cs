using System.Linq.Expressions;

namespace RulesEngine.Fluent.Dsl;

/// <summary>What a rule looks for. The calls stand side by side: all of them have to hold, in the order written.</summary>
/// <remarks>
/// A binding is a variable that the author declares and never assigns; <c>() => region</c> names it. Later expressions mention it, earlier ones cannot.
/// </remarks>
public interface ILeftHandSideExpression
{
    /// <summary>Binds one fact of a type that satisfies all conditions; the rule holds once for each such fact.</summary>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>As with a binding, for a fact that nothing else mentions.</summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds once when some fact satisfies all conditions.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds when no fact satisfies all conditions.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds when every fact that satisfies the base condition satisfies all the others; also when there is none.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Holds when every fact of the type satisfies the condition; also when there is none.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull;

    /// <summary>Binds each row that a query produces.</summary>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>Holds when everything written inside does.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>Holds once for each call inside that does.</summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>Binds a value, calculated once for each combination of the facts that it mentions.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Adds conditions to the Match, Query or Let that was written last.</summary>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
