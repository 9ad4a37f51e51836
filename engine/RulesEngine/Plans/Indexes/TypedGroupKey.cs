using RulesEngine.Network;
using RulesEngine.Plans.Parts;

namespace RulesEngine.Plans.Indexes;

internal sealed class GroupKey<TKey> : GroupKey
{
    private readonly BoundKey<TKey> _key;
    private readonly int _sourceIndex;

    public GroupKey(FactMemoryNode memory, JoinTest test, bool keepsTurns, RowCells cells, IReadOnlyList<FactMemoryNode> earlier)
    {
        var cell = test.LeftKey!.ComparedCell;
        Source = cells.LevelAt(cell);
        _sourceIndex = earlier[Source].IndexKeyFor(test.LeftKey.AsOwn(cell), keepsTurns: true, out var source);
        _key = test.LeftKey.OnlyCell == cell ? new(((IndexKey<TKey>)source).Read, cell) : new(test.LeftKey.ReaderOf<TKey>(fromRow: true), -1);
        Index = memory.IndexKeyFor(test.RightKey!, keepsTurns, out _);
    }

    public override int Source { get; }

    public override int Index { get; }

    public override KeyKind Find(object?[] row, KeyIndex index, out int group)
    {
        var kind = _key.Read(row, out var key);
        group = kind == KeyKind.Value ? ((KeyIndex<TKey>)index).Find(key) : KeyIndex.NoGroup;
        return kind;
    }

    public override KeyKind FindOrAdd(object?[] row, KeyIndex index, out int group)
    {
        var kind = _key.Read(row, out var key);
        group = kind == KeyKind.Value ? ((KeyIndex<TKey>)index).FindOrAdd(key) : KeyIndex.NoGroup;
        return kind;
    }

    public override void AddSources(AlphaMemory sources, KeyIndex groups, ReadOnlySpan<int> which, SlotList positions)
    {
        var index = (KeyIndex<TKey>)sources.Index(_sourceIndex);
        foreach (var group in which)
        {
            if (group < 0)
                continue;
            for (var position = index.First(index.Find(((KeyIndex<TKey>)groups).KeyOf(group))); position >= 0; position = index.After(position))
                positions.Add(position);
        }

        foreach (var position in index.Open)
            positions.Add(position);
    }
}
