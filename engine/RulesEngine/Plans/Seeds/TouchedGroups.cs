using RulesEngine.Network;

namespace RulesEngine.Plans.Seeds;

/// <summary>The groups that changed facts belong to or belonged to, each once, in order.</summary>
/// <param name="groups">Takes them; empty at first.</param>
internal struct TouchedGroups(SlotList groups)
{
    // Up to so many are compared one by one.
    private const int Few = 8;

    private HashSet<int>? _known;

    public readonly ReadOnlySpan<int> Span => groups.Span;

    public void Add(int group)
    {
        if (groups.Count < Few)
        {
            if (groups.Span.Contains(group))
                return;
        }
        else if (!(_known ??= [.. groups.Span]).Add(group))
        {
            return;
        }

        groups.Add(group);
    }
}
