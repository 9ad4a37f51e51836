namespace RulesEngine.Application;

/// <summary>Tells places that somebody still writes to from those that have settled: a place has settled when two looks at it, one after the other, see the same.</summary>
public sealed class Settling
{
    private readonly Dictionary<string, string> _before = new(StringComparer.Ordinal);

    /// <summary>Looks at places.</summary>
    /// <param name="places">Files and folders.</param>
    /// <returns>Those that have settled, with what they look like; equal looks are equal texts.</returns>
    public IReadOnlyDictionary<string, string> Look(IEnumerable<string> places)
    {
        var now = places.Distinct(StringComparer.Ordinal).ToDictionary(place => place, FolderStamp.Of, StringComparer.Ordinal);
        var settled = now.Where(place => _before.GetValueOrDefault(place.Key) == place.Value).ToDictionary(StringComparer.Ordinal);
        _before.Clear();
        foreach (var (place, stamp) in now)
        {
            _before.Add(place, stamp);
        }

        return settled;
    }
}
