using System.Globalization;

namespace RulesEngine.Typesetting;

/// <summary>Where in the document something stands, as a path for diagnostics.</summary>
internal sealed class Place(Place? parent, string kind, string name, int number = 0)
{
    private const int LongestName = 60;

    public Place In(string kind, string name = "") => new(this, kind, name);

    /// <summary>One of several alike, by its number from 1.</summary>
    public Place Nth(string kind, int number) => new(this, kind, "", number);

    public override string ToString()
    {
        var step = number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{kind} {number}") : name.Length == 0 ? kind : $"{kind} '{Short(name)}'";
        return parent is null ? step : $"{parent} › {step}";
    }

    // A path is read in a log; a title of three hundred letters would hide it.
    private static string Short(string name) => name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, LongestName), "…");
}
