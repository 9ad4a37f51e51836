using System.Globalization;

namespace RulesEngine.Typesetting;

/// <summary>The folio of a page as it is printed and as a reader's window shows it.</summary>
/// <param name="Style">How the number is written.</param>
/// <param name="Number">The number, from 1.</param>
public readonly record struct PageLabel(PageLabelStyle Style, int Number)
{
    private static readonly (int Value, string Letters)[] Numerals =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The label as printed: <c>12</c> or <c>xii</c>.</summary>
    public override string ToString() => Style == PageLabelStyle.LowerRoman
        ? Roman(Number)
        : Number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        var text = "";
        foreach (var (value, letters) in Numerals)
        {
            for (; number >= value; number -= value)
                text += letters;
        }

        return text;
    }
}
