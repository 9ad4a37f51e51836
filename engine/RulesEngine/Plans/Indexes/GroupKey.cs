using RulesEngine.Network;
using RulesEngine.Plans.Parts;

namespace RulesEngine.Plans.Indexes;

/// <summary>The key by which a quantifier or a query finds its facts for the fact of one earlier pattern.</summary>
internal abstract class GroupKey
{
    /// <summary>The level of that pattern.</summary>
    public abstract int Source { get; }

    /// <summary>Number of the index over the facts found.</summary>
    public abstract int Index { get; }

    /// <param name="memory">Where the facts are.</param>
    /// <param name="test">What ties them to the earlier pattern.</param>
    /// <param name="keepsTurns">Whether a fact keeps its turn when its group changes.</param>
    /// <param name="cells">What is bound before.</param>
    /// <param name="earlier">The memories of earlier patterns, by level.</param>
    public static GroupKey Of(FactMemoryNode memory, JoinTest test, bool keepsTurns, RowCells cells, IReadOnlyList<FactMemoryNode> earlier) =>
        (GroupKey)Activator.CreateInstance(typeof(GroupKey<>).MakeGenericType(KeyLambda.TypeOf(test.RightKey!)!), memory, test, keepsTurns, cells, earlier)!;

    /// <summary>Whether a test ties facts to one earlier fact by a key.</summary>
    public static bool CanBeRead(JoinTest test, RowCells cells) =>
        test.LeftKey is { Parts.Length: > 0, ComparedCell: >= 0 } key && cells.LevelAt(key.ComparedCell) >= 0 && KeyLambda.TypeOf(key) is not null;

    /// <summary>Finds the group for what is bound; negative where no fact ever belonged to it.</summary>
    public abstract KeyKind Find(object?[] row, KeyIndex index, out int group);

    /// <summary>The group for what is bound, which may be empty; negative where nothing can belong to it.</summary>
    public abstract KeyKind FindOrAdd(object?[] row, KeyIndex index, out int group);

    /// <summary>Adds the positions of the facts at <see cref="Source"/> whose groups are given, those without a key left out.</summary>
    public abstract void AddSources(AlphaMemory sources, KeyIndex groups, ReadOnlySpan<int> which, SlotList positions);
}
