using RulesEngine.Network;
using RulesEngine.Totals;

namespace RulesEngine.Queries;

/// <summary>The facts of a list as one group.</summary>
/// <param name="list">The list.</param>
/// <param name="value">What counts of each fact.</param>
internal sealed class ListedFacts(FactList list, Func<Fact, object?> value) : IGroupedFacts
{
    /// <summary>The one group there is.</summary>
    public const int Group = 0;

    public int Top => list.Top;

    public int GroupCount => 1;

    public bool IsInOrder => true;

    public int GroupOf(int position) => list.At(position) is null ? -1 : Group;

    public int First(int group) => list.From(0);

    public int After(int position) => list.From(position + 1);

    public object? ValueAt(int position) => value(list.At(position)!);
}
