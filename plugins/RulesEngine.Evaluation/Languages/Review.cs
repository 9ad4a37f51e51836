using System.Globalization;
using System.Text.RegularExpressions;

namespace RulesEngine.Evaluation;

/// <summary>Whether somebody who speaks the language has read a translation, and when.</summary>
/// <param name="By">Who; null until somebody has.</param>
/// <param name="On">The day; null until somebody has.</param>
public sealed partial record Review(string? By, DateOnly? On)
{
    /// <summary>Nobody has read it yet.</summary>
    public static Review None { get; } = new(null, null);

    /// <summary>Whether somebody has read it.</summary>
    public bool IsDone => By is not null;

    /// <summary>Reads <c>not reviewed</c> or <c>reviewed by NAME, 2026-11-22</c>; null where it is neither.</summary>
    internal static Review? Parse(string text)
    {
        if (text == "not reviewed")
        {
            return None;
        }

        var match = Reviewed().Match(text);
        return match.Success && DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Review(match.Groups["by"].Value, day)
            : null;
    }

    [GeneratedRegex("^reviewed by (?<by>[^,]+), (?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reviewed();
}
