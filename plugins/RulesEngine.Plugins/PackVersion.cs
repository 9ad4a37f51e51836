using System.Globalization;

namespace RulesEngine.Plugins;

/// <summary>Three numbers and an optional pre-release word, ordered as Semantic Versioning orders them; missing numbers are zero.</summary>
public readonly record struct PackVersion : IComparable<PackVersion>
{
    /// <summary>The version with these numbers.</summary>
    public PackVersion(int major, int minor, int patch, string? preRelease = null)
    {
        Major = major;
        Minor = minor;
        Patch = patch;
        PreRelease = preRelease;
    }

    public int Major { get; }

    public int Minor { get; }

    public int Patch { get; }

    /// <summary>What follows the hyphen: <c>beta.1</c> in 1.0.0-beta.1. Null in a release.</summary>
    public string? PreRelease { get; }

    public static bool operator <(PackVersion left, PackVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(PackVersion left, PackVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(PackVersion left, PackVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PackVersion left, PackVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads <c>1</c>, <c>1.4</c>, <c>1.4.2</c> or <c>1.4.2-beta.1</c>; what follows a plus sign is ignored.</summary>
    public static bool TryParse(string? text, out PackVersion version)
    {
        version = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var release = text.Trim().Split('+', 2)[0].Split('-', 2);
        var numbers = release[0].Split('.');
        if (numbers.Length > 3 || (release.Length == 2 && release[1].Length == 0))
        {
            return false;
        }

        Span<int> parts = [0, 0, 0];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(numbers[i], NumberStyles.None, CultureInfo.InvariantCulture, out parts[i]))
            {
                return false;
            }
        }

        version = new PackVersion(parts[0], parts[1], parts[2], release.Length == 2 ? release[1] : null);
        return true;
    }

    public int CompareTo(PackVersion other)
    {
        var numbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return (numbers, PreRelease, other.PreRelease) switch
        {
            (not 0, _, _) => numbers,
            (_, null, null) => 0,
            (_, null, _) => 1,
            (_, _, null) => -1,
            _ => ComparePreReleases(PreRelease, other.PreRelease),
        };
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}{(PreRelease is null ? "" : "-")}{PreRelease}");

    private static int ComparePreReleases(string left, string right)
    {
        var (ours, theirs) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < Math.Min(ours.Length, theirs.Length); i++)
        {
            var order = CompareIdentifiers(ours[i], theirs[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return ours.Length.CompareTo(theirs.Length);
    }

    // Semantic Versioning 11.4: numbers by value and below words, words by their bytes.
    private static int CompareIdentifiers(string left, string right)
    {
        var leftIsNumber = ulong.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber);
        var rightIsNumber = ulong.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber);
        return (leftIsNumber, rightIsNumber) switch
        {
            (true, true) => leftNumber.CompareTo(rightNumber),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(left, right),
        };
    }
}
