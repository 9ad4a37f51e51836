using System.Linq.Expressions;
using RulesEngine.Compilation;

namespace RulesEngine.Totals;

/// <typeparam name="TFact">The type of the facts.</typeparam>
/// <typeparam name="TValue">What each contributes; kept, since a fact that changed no longer tells what it was.</typeparam>
/// <typeparam name="TState">What is kept of a group.</typeparam>
internal sealed class RunningTotals<TFact, TValue, TState> : RunningTotals
    where TState : struct, IRunning<TValue>
{
    private readonly LambdaExpression _selector;
    private readonly Func<TFact, TValue> _select;
    private readonly IGroupedFacts _facts;
    private Group[] _groups;
    private TValue[] _values;

    public RunningTotals(LambdaExpression selector, Func<TFact, TValue> select, IGroupedFacts facts)
    {
        _selector = selector;
        _select = select;
        _facts = facts;
        _groups = new Group[facts.GroupCount];
        _values = new TValue[facts.Top];
        if (facts.IsInOrder)
            ReadAll();
    }

    public bool IsOf(LambdaExpression selector) => ExpressionShape.Same(_selector, selector);

    /// <summary>Reads a total of a group. False where its facts have to be read, as the rule states it.</summary>
    public bool TryRead<TResult>(int group, TotalReader<TState, TResult> read, out TResult? result)
    {
        ref var kept = ref KeptOf(group);
        if (kept.State == GroupState.Unread)
            Read(group);
        result = default;
        return kept.State == GroupState.Kept && read(ref kept.Values, out result);
    }

    public override void Added(int group, int position)
    {
        ref var kept = ref KeptOf(group);
        if (kept.State == GroupState.Kept && !(TrySelect(position, out var value) && kept.Values.TryAppend(value)))
            kept.State = GroupState.Unfit;
    }

    public override void Changed(int group, int position)
    {
        ref var kept = ref KeptOf(group);
        var isKept = kept.State == GroupState.Kept && _values[position] is var old && TrySelect(position, out var value) && kept.Values.TryReplace(old, value);
        kept.State = isKept ? GroupState.Kept : GroupState.Unread;
    }

    public override void Left(int group, int position)
    {
        ref var kept = ref KeptOf(group);
        var isKept = kept.State == GroupState.Kept && kept.Values.TryRemove(_values[position]);
        kept.State = isKept ? GroupState.Kept : GroupState.Unread;
    }

    public override void Renumber(ReadOnlySpan<int> positions)
    {
        for (var position = 0; position < Math.Min(positions.Length, _values.Length); position++)
        {
            if (positions[position] >= 0)
                _values[positions[position]] = _values[position];
        }
    }

    // In the order of the memory, which is kinder to it than group after group.
    private void ReadAll()
    {
        foreach (ref var kept in _groups.AsSpan())
            kept.State = GroupState.Kept;
        for (var position = 0; position < _facts.Top; position++)
        {
            if (_facts.GroupOf(position) is var group and >= 0)
                Added(group, position);
        }
    }

    private void Read(int group)
    {
        _groups[group] = new Group { State = GroupState.Kept };
        for (var position = _facts.First(group); position >= 0 && _groups[group].State == GroupState.Kept; position = _facts.After(position))
            Added(group, position);
    }

    private bool TrySelect(int position, out TValue value)
    {
        try
        {
            value = _select((TFact)_facts.ValueAt(position)!);
        }
#pragma warning disable CA1031 // What the author's expression throws shows where the total is read.
        catch (Exception)
#pragma warning restore CA1031
        {
            value = default!;
            return false;
        }

        if (position >= _values.Length)
            Array.Resize(ref _values, Math.Max(position + 1, _values.Length * 2));
        _values[position] = value;
        return true;
    }

    private ref Group KeptOf(int group)
    {
        if (group >= _groups.Length)
            Array.Resize(ref _groups, Math.Max(group + 1, _groups.Length * 2));
        return ref _groups[group];
    }

    private struct Group
    {
        public TState Values;
        public GroupState State;
    }
}
