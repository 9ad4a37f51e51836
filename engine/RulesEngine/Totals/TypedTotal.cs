using System.Linq.Expressions;
using System.Reflection;

namespace RulesEngine.Totals;

internal sealed class Total<TFact, TValue, TState, TResult>(MethodInfo method, LambdaExpression selector, Func<TFact, TValue> select, TotalReader<TState, TResult> read)
    : Total<TFact, TResult>
    where TState : struct, IRunning<TValue>
{
    private readonly Func<IEnumerable<TFact>, Func<TFact, TValue>, TResult> _readAll = method.CreateDelegate<Func<IEnumerable<TFact>, Func<TFact, TValue>, TResult>>();

    public LambdaExpression Selector => selector;

    public override TResult Of(IEnumerable<TFact> facts) =>
        facts is ITotalled<TFact> { Totals: { } totals } group && totals.For(this).TryRead(group.Group, read, out var total) ? total! : _readAll(facts, select);

    public RunningTotals<TFact, TValue, TState> NewTotals(IGroupedFacts facts) => new(selector, select, facts);
}
