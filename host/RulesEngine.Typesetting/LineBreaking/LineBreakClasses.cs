using System.Globalization;
using System.Text;

namespace RulesEngine.Typesetting;

/// <summary>The line breaking class of each character.</summary>
internal static class LineBreakClasses
{
    private const int Often = 0x2400;

    private static readonly (int First, LineBreakClass? Class)[] Ranges = Read();
    private static readonly LineBreakClass[] OfOften = [.. Enumerable.Range(0, Often).Select(character => Search(new Rune(character)))];

    public static LineBreakClass Of(Rune character) => character.Value < Often ? OfOften[character.Value] : Search(character);

    private static LineBreakClass Search(Rune character)
    {
        var (low, high) = (0, Ranges.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Ranges[middle].First <= character.Value)
                low = middle;
            else
                high = middle - 1;
        }

        return Ranges[low].Class ?? ByCategory(character);
    }

    /// <summary>Whether a bracket is as wide as an ideograph; such ones may stand apart from letters (LB30).</summary>
    public static bool IsWide(Rune character) => character.Value is 0x2329 or 0x232A or (>= 0x3000 and <= 0x303E) or (>= 0xFE10 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60);

    private static LineBreakClass ByCategory(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => LineBreakClass.CM,
        UnicodeCategory.DecimalDigitNumber => LineBreakClass.NU,
        _ when IsIdeograph(character.Value) => LineBreakClass.ID,
        _ => LineBreakClass.AL,
    };

    private static bool IsIdeograph(int code) => code is (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static (int First, LineBreakClass? Class)[] Read() =>
    [
        .. LineBreakTable.Ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(entry =>
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var first = int.Parse(entry.AsSpan(0, colon), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return (first, Enum.TryParse<LineBreakClass>(entry.AsSpan(colon + 1), out var found) ? found : (LineBreakClass?)null);
        }),
    ];
}
