using System.Linq.Expressions;
using System.Reflection;

namespace RulesEngine.Totals;

/// <summary>A total of the facts of a collection, as a rule states it.</summary>
/// <param name="method">The operator, with a collection and a selector as its parameters.</param>
/// <param name="selector">What is read of each fact.</param>
/// <param name="select">The same as a delegate.</param>
/// <param name="read">Reads the total from what is kept of the facts.</param>
internal sealed class Total<TFact, TValue, TState, TResult>(MethodInfo method, LambdaExpression selector, Func<TFact, TValue> select, TotalReader<TState, TResult> read)
    where TState : struct, IRunning<TValue>
{
    private readonly Func<IEnumerable<TFact>, Func<TFact, TValue>, TResult> _readAll = method.CreateDelegate<Func<IEnumerable<TFact>, Func<TFact, TValue>, TResult>>();

    public LambdaExpression Selector => selector;

    /// <summary>What the rule's own expression gives, throws included.</summary>
    public TResult Of(IEnumerable<TFact> facts) =>
        facts is ITotalled<TFact> { Totals: { } totals } group && totals.For(this).TryRead(group.Group, read, out var total) ? total! : _readAll(facts, select);

    public RunningTotals<TFact, TValue, TState> NewTotals(IGroupedFacts facts) => new(selector, select, facts);
}
