using RulesEngine.Network;

namespace RulesEngine.Plans;

internal sealed class PlanQuantifier<TKey> : PlanQuantifier
{
    private readonly BoundKey<TKey> _key;
    private readonly int _sourceIndex;

    public PlanQuantifier(QuantifierNode node, JoinNode witnesses, int order, int own, IReadOnlyList<FactMemoryNode> earlier)
        : base(node, witnesses, order, own)
    {
        Source = witnesses.Test.LeftKey!.OnlyLevel;
        _sourceIndex = earlier[Source].IndexKeyFor(witnesses.Test.LeftKey.AsOwn(), out var source);
        _key = new(((IndexKey<TKey>)source).Read, Source);
        WitnessIndex = witnesses.Right.IndexKeyFor(witnesses.Test.RightKey!, out _);
    }

    public override int Source { get; }

    public override int WitnessIndex { get; }

    public override void AddSources(NetworkState state, AlphaMemory sources, AlphaMemory memory, IReadOnlyCollection<int> groups, SlotList positions)
    {
        var index = (KeyIndex<TKey>)sources.Index(_sourceIndex);
        var witnesses = (KeyIndex<TKey>)memory.Index(WitnessIndex);
        foreach (var group in groups)
        {
            for (var position = index.First(index.Find(witnesses.KeyOf(group))); position >= 0; position = index.After(position))
                positions.Add(position);
        }

        foreach (var position in index.Open)
            positions.Add(position);
    }

    protected override bool HasWitness(PlanRun run)
    {
        var memory = Memory.AlphaIn(run.State);
        if (memory.Count == 0)
            return false;
        var value = default(TKey)!;
        var kind = run.IsWatched && Order >= run.LoudFrom ? KeyKind.Open : _key.Read(run.Row, out value);
        return kind switch
        {
            KeyKind.Open => HasAnyWitness(run, memory),
            KeyKind.Value => HasWitness(run, memory, value),
            _ => false,
        };
    }

    private bool HasWitness(PlanRun run, AlphaMemory memory, TKey key)
    {
        var index = (KeyIndex<TKey>)memory.Index(WitnessIndex);
        var position = index.First(index.Find(key));
        var found = position >= 0 && !IsTested;
        if (!found)
        {
            for (; position >= 0; position = index.After(position))
                found |= IsWitness(run, memory, position, byKey: true);
        }

        foreach (var open in index.Open)
            found |= IsWitness(run, memory, open, byKey: false);
        return found;
    }
}
