using RulesEngine.Network;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Indexes;

internal sealed class KeyedJoin<TKey> : KeyedJoin
{
    private readonly int _level;
    private readonly int _cell;
    private readonly int _sourceCell;
    private readonly BoundKey<TKey> _left;
    private readonly BoundKey<TKey> _right;
    private readonly int _leftIndex = -1;
    private readonly int _rightIndex;

    public KeyedJoin(JoinNode join, int level, RowCells cells, IReadOnlyList<FactMemoryNode> earlier)
    {
        var leftKey = join.Test.LeftKey!;
        _level = level;
        _cell = cells.Count;
        _rightIndex = join.Right.IndexKeyFor(join.Test.RightKey!, keepsTurns: true, out var right);
        _right = new(((IndexKey<TKey>)right).Read, _cell);
        _sourceCell = leftKey.OnlyCell;
        Source = _sourceCell >= 0 ? cells.LevelAt(_sourceCell) : -1;
        if (Source >= 0)
        {
            _leftIndex = earlier[Source].IndexKeyFor(leftKey.AsOwn(leftKey.OnlyCell), keepsTurns: true, out var left);
            _left = new(((IndexKey<TKey>)left).Read, _sourceCell);
        }
        else
        {
            _left = new(leftKey.ReaderOf<TKey>(fromRow: true), -1);
        }
    }

    public override int Source { get; }

    public override PlanStep Forward() => new ProbeStep<TKey>(_level, _cell, _level, _rightIndex, _left);

    public override PlanStep Backward() => new ProbeStep<TKey>(Source, _sourceCell, _level, _leftIndex, _right);

    public override PlanStep Check() => new CheckStep<TKey>(_level, _left, _right);
}
