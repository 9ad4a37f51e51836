using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Html;

/// <summary>The names that links lead to: one for each anchor of the document, and one for each heading, in reading order.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    private Places()
    {
    }

    public static Places Of(IReadOnlyList<Block> content)
    {
        var places = new Places();
        foreach (var anchor in Blocks.All(content).Select(block => block.Anchor).OfType<string>())
        {
            if (!places._ids.ContainsKey(anchor))
            {
                places._ids.Add(anchor, places.Free($"at-{Slug(anchor)}"));
            }
        }

        return places;
    }

    /// <summary>The name of the heading with a number.</summary>
    public static string Heading(int number) => string.Create(CultureInfo.InvariantCulture, $"heading-{number}");

    /// <summary>Where links to an anchor lead; null when no block has it.</summary>
    public string? Target(string anchor) => _ids.GetValueOrDefault(anchor);

    /// <summary>The name a block carries; null for a block without anchor, and for a second one with the same.</summary>
    public string? Carried(Block block) => block.Anchor is { } anchor && _given.Add(anchor) ? _ids[anchor] : null;

    private static string Slug(string anchor) => string.Concat(anchor.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));

    private string Free(string wished)
    {
        var id = wished;
        for (var next = 2; !_taken.Add(id); next++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wished}-{next}");
        }

        return id;
    }
}
