using System.Text.RegularExpressions;

namespace RulesEngine.Plugins;

/// <summary>Which paths the files of an archive may have, so that they mean the same on every machine and never lead out of the pack.</summary>
internal static partial class PackPaths
{
    private const int Longest = 250;

    /// <summary>What is wrong with a path, as a sentence without its subject; null where nothing is.</summary>
    public static string? FlawOf(string path) =>
        path.Length > Longest || !path.IsNormalized() || path.Split('/').Any(part => !PartForm().IsMatch(part) || DeviceForm().IsMatch(part))
            ? $"it holds '{Shown(path)}', which is no name that a file of a pack may have (letters, digits, dots, hyphens, plus signs, underscores and inner blanks, in folders parted by '/')"
            : null;

    // What a hostile name holds must not reach a terminal as it is.
    private static string Shown(string path) => string.Concat(path.Take(100).Select(letter => char.IsControl(letter) ? '?' : letter));

    [GeneratedRegex(@"^[\p{L}\p{Nd}_](?:[\p{L}\p{M}\p{Nd}_.+ -]*[\p{L}\p{M}\p{Nd}_+-])?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartForm();

    // Names that Windows keeps for devices, whatever follows the dot.
    [GeneratedRegex(@"^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DeviceForm();
}
