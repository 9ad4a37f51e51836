using System.Collections.Concurrent;

namespace RulesEngine.Network;

/// <summary>Knows through which types the facts of a type enter. Sessions share it, so what it once found out is never changed.</summary>
internal sealed class TypeDispatch(IReadOnlyList<TypeNode> types)
{
    private readonly ConcurrentDictionary<Type, Entry> _entries = new();
    private Entry? _last;

    /// <summary>The numbers of the types, in order.</summary>
    public int[] Of(Type ofFact)
    {
        // Facts mostly come in runs of one type.
        if (_last is { } last && last.OfFact == ofFact)
            return last.Types;
        var entry = _entries.TryGetValue(ofFact, out var known) ? known : Add(ofFact);
        _last = entry;
        return entry.Types;
    }

    private Entry Add(Type ofFact) =>
        _entries.GetOrAdd(ofFact, new Entry(ofFact, [.. Enumerable.Range(0, types.Count).Where(i => types[i].Type.IsAssignableFrom(ofFact))]));

    private sealed record Entry(Type OfFact, int[] Types);
}
