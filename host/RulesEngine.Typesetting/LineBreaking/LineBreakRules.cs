using System.Buffers;
using System.Text;
using static RulesEngine.Typesetting.LineBreakClass;

namespace RulesEngine.Typesetting;

/// <summary>
/// Where a line may end: the rules of UAX #14 (Unicode 15.0), numbers by the regular expression of its section 8.2, example 7.
/// Scripts that need a dictionary (Thai, Khmer…) are treated as letters.
/// </summary>
internal static class LineBreakRules
{
    /// <summary>For each character, whether a line may end after it. The last one always ends a line.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="breaks">Room for one answer a character; all forbidden to begin with.</param>
    public static void Find(ReadOnlySpan<Rune> text, Span<LineBreak> breaks)
    {
        if (text.IsEmpty)
            return;

        var room = ArrayPool<Unit>.Shared.Rent(text.Length);
        var units = Attach(text, room);
        for (var i = 1; i < units.Length; i++)
            breaks[units[i].Start - 1] = Between(units, i);

        JoinNumbers(units, breaks);
        breaks[^1] = LineBreak.Mandatory;
        ArrayPool<Unit>.Shared.Return(room);
    }

    /// <summary>A character with the combining marks that follow it (LB9), which behave like the character alone.</summary>
    private readonly record struct Unit(int Start, LineBreakClass Class, bool EndsWithJoiner, bool IsWide);

    private static ReadOnlySpan<Unit> Attach(ReadOnlySpan<Rune> text, Span<Unit> units)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var found = LineBreakClasses.Of(text[i]);
            if (found is not (CM or ZWJ))
            {
                units[count++] = new Unit(i, found, EndsWithJoiner: false, LineBreakClasses.IsWide(text[i]));
            }
            else if (count > 0 && units[count - 1].Class is not (BK or CR or LF or NL or SP or ZW))
            {
                units[count - 1] = units[count - 1] with { EndsWithJoiner = found == ZWJ };
            }
            else
            {
                // LB10: a mark without a character to stand on is a letter.
                units[count++] = new Unit(i, AL, found == ZWJ, IsWide: false);
            }
        }

        return units[..count];
    }

    /// <summary>Forbids breaks inside numbers: (PR|PO)? (OP|HY)? NU (NU|SY|IS)* (CL|CP)? (PR|PO)?.</summary>
    private static void JoinNumbers(ReadOnlySpan<Unit> units, Span<LineBreak> breaks)
    {
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].Class != NU)
                continue;

            var first = i;
            if (At(units, first - 1) is OP or HY)
                first--;
            if (At(units, first - 1) is PR or PO)
                first--;

            while (At(units, i + 1) is NU or SY or IS)
                i++;
            if (At(units, i + 1) is CL or CP)
                i++;
            if (At(units, i + 1) is PR or PO)
                i++;

            for (var place = first + 1; place <= i; place++)
                breaks[units[place].Start - 1] = LineBreak.Forbidden;
        }
    }

    private static LineBreakClass? At(ReadOnlySpan<Unit> units, int i) => i >= 0 && i < units.Length ? units[i].Class : null;

    private static LineBreak Between(ReadOnlySpan<Unit> units, int i)
    {
        var (before, after) = (units[i - 1].Class, units[i].Class);
        return Mandatory(before, after)
            ?? AroundSpaces(units, i, before, after)
            ?? (JoinsSymbols(units, i, before, after) || JoinsLetters(units, i, before, after) ? LineBreak.Forbidden : LineBreak.Allowed);
    }

    // LB4 to LB7
    private static LineBreak? Mandatory(LineBreakClass before, LineBreakClass after) => (before, after) switch
    {
        (BK, _) => LineBreak.Mandatory,
        (CR, LF) => LineBreak.Forbidden,
        (CR or LF or NL, _) => LineBreak.Mandatory,
        (_, BK or CR or LF or NL or SP or ZW) => LineBreak.Forbidden,
        _ => null,
    };

    // LB8 to LB20
    private static LineBreak? AroundSpaces(ReadOnlySpan<Unit> units, int i, LineBreakClass before, LineBreakClass after)
    {
        var last = i - 1;
        while (last > 0 && units[last].Class == SP)
            last--;

        var word = units[last].Class;
        if (word == ZW)
            return LineBreak.Allowed;

        var joined = units[i - 1].EndsWithJoiner
            || after == WJ || before == WJ || before == GL
            || (after == GL && before is not (SP or BA or HY))
            || after is CL or CP or EX or IS or SY
            || word == OP
            || (word == QU && after == OP)
            || (word is CL or CP && after == NS)
            || (word == B2 && after == B2);
        if (joined)
            return LineBreak.Forbidden;
        if (before == SP)
            return LineBreak.Allowed;
        if (after == QU || before == QU)
            return LineBreak.Forbidden;

        return after == CB || before == CB ? LineBreak.Allowed : null;
    }

    // LB21 to LB24
    private static bool JoinsSymbols(ReadOnlySpan<Unit> units, int i, LineBreakClass before, LineBreakClass after) =>
        after is BA or HY or NS or IN
        || before == BB
        || (i > 1 && units[i - 2].Class == HL && before is HY or BA)
        || (before == SY && after == HL)
        || (IsLetter(before) && after is NU or PR or PO)
        || (before is NU or PR or PO && IsLetter(after))
        || (before == PR && after is ID or EB or EM)
        || (before is ID or EB or EM && after == PO);

    // LB28 to LB30b
    private static bool JoinsLetters(ReadOnlySpan<Unit> units, int i, LineBreakClass before, LineBreakClass after) =>
        (IsLetter(before) && IsLetter(after))
        || (before == IS && IsLetter(after))
        || ((IsLetter(before) || before == NU) && after == OP && !units[i].IsWide)
        || (before == CP && !units[i - 1].IsWide && (IsLetter(after) || after == NU))
        || (before == RI && after == RI && IsOddRegionalIndicator(units, i - 1))
        || (before == EB && after == EM);

    private static bool IsLetter(LineBreakClass value) => value is AL or HL;

    private static bool IsOddRegionalIndicator(ReadOnlySpan<Unit> units, int i)
    {
        var first = i;
        while (first > 0 && units[first - 1].Class == RI)
            first--;

        return (i - first) % 2 == 0;
    }
}
