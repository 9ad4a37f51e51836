using System.Text.RegularExpressions;
using RulesEngine.Programmes;

namespace RulesEngine.Application;

/// <summary>The words that tell of a region: its codes, names and spellings, and the ids and names of what lies in it.</summary>
internal sealed partial class RegionWords
{
    private const int LongCyrillicWord = 7;
    private const int StemOfCyrillicWord = 6;

    // A region is called by its name alone, too; where that is the name of another region, it means the other.
    private static readonly string[] s_kinds = ["region", "province", "oblast", "city", "област", "облысы", "қаласы", "город", "г"];

    private readonly Dictionary<string, HashSet<string>> _owners = new(StringComparer.Ordinal);
    private int _longest;

    private RegionWords()
    {
    }

    /// <summary>The words of all regions that the facts know of.</summary>
    public static RegionWords Of(IReadOnlyList<ProgrammeFact> facts, FactPlaces places)
    {
        var words = new RegionWords();
        var names = facts.SelectMany(NamesOf).ToList();
        foreach (var (region, name) in names)
        {
            words.Add(region, Words(name));
        }

        var full = words._owners.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (region, name) in names)
        {
            List<string> bare = [.. Words(name).Where(word => !s_kinds.Contains(word))];
            if (!full.Contains(string.Join(' ', bare)))
            {
                words.Add(region, bare);
            }
        }

        foreach (var fact in facts)
        {
            if (places.Of(fact) is { } region)
            {
                words.Add(region, Words(fact.Key));
                if (fact is Place or Programme)
                {
                    words.Add(region, Words(fact.Label));
                }
            }
        }

        return words;
    }

    /// <summary>Whether a text tells of a region other than one.</summary>
    public bool TellOfOther(string? text, string region)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var words = Words(text);
        for (var start = 0; start < words.Count;)
        {
            var length = Math.Min(_longest, words.Count - start);
            while (length > 0 && !_owners.ContainsKey(string.Join(' ', words.Skip(start).Take(length))))
            {
                length--;
            }

            if (length > 0 && !_owners[string.Join(' ', words.Skip(start).Take(length))].Contains(region))
            {
                return true;
            }

            start += Math.Max(1, length);
        }

        return false;
    }

    private static IEnumerable<(string Region, string Name)> NamesOf(ProgrammeFact fact) => fact switch
    {
        Region region => new[] { region.RegionId, region.FormerIsoCode, region.NameEn }
            .Concat((region.NameInArticles ?? "").Split(';'))
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Select(name => (region.RegionId, name!)),
        RegionAlias alias => [(alias.RegionId, alias.Alias)],
        _ => [],
    };

    private void Add(string region, List<string> words)
    {
        // A number by itself is a number.
        if (words.TrueForAll(word => char.IsDigit(word[0])))
        {
            return;
        }

        var phrase = string.Join(' ', words);
        (_owners.TryGetValue(phrase, out var owners) ? owners : _owners[phrase] = new(StringComparer.Ordinal)).Add(region);
        _longest = Math.Max(_longest, words.Count);
    }

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => Stem(match.Value.ToLowerInvariant()))];

    // Russian and Kazakh names change their ends: 'Актюбинская область' is said 'в Актюбинской области'.
    private static string Stem(string word) =>
        word.Length >= LongCyrillicWord && word[0] is >= '\u0400' and <= '\u04FF' ? word[..StemOfCyrillicWord] : word;

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
