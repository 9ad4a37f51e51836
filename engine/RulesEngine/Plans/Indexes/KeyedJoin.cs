using RulesEngine.Network;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Indexes;

/// <summary>The key of a join, usable from either side.</summary>
internal abstract class KeyedJoin
{
    /// <summary>The level of the one earlier fact that its other side reads; negative where it reads several, or a value.</summary>
    public abstract int Source { get; }

    /// <param name="join">A join with a key.</param>
    /// <param name="level">Level of its pattern.</param>
    /// <param name="cells">What is bound before it.</param>
    /// <param name="earlier">The memories of earlier patterns, by level.</param>
    public static KeyedJoin Of(JoinNode join, int level, RowCells cells, IReadOnlyList<FactMemoryNode> earlier) =>
        (KeyedJoin)Activator.CreateInstance(typeof(KeyedJoin<>).MakeGenericType(KeyLambda.TypeOf(join.Test.RightKey!)!), join, level, cells, earlier)!;

    /// <summary>Finds the pattern's facts for what is bound.</summary>
    public abstract PlanStep Forward();

    /// <summary>Finds the facts at <see cref="Source"/> for the pattern's fact.</summary>
    public abstract PlanStep Backward();

    /// <summary>Compares both sides where both are bound.</summary>
    public abstract PlanStep Check();
}
