using System.Text;

namespace RulesEngine.Typesetting;

/// <summary>Where our typesetting departs from UAX #14: small words stay with the next one, addresses may be broken.</summary>
internal static class HouseBreaks
{
    private const int NoBreakSpace = 0x00A0;

    /// <summary>Changes the opportunities that the rules of Unicode found.</summary>
    public static void Apply(ReadOnlySpan<Rune> text, Span<LineBreak> breaks)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (breaks[i] == LineBreak.Allowed && (text[i].Value == ' ' ? StaysTogether(text, i) : IsRange(text, i)))
                breaks[i] = LineBreak.Forbidden;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !Rune.IsWhiteSpace(text[end]))
                end++;

            if (IsAddress(text, start, end))
                OpenAddress(text, breaks, start, end);
            start = end + 1;
        }
    }

    private static bool StaysTogether(ReadOnlySpan<Rune> text, int space)
    {
        var next = text[space + 1];
        return IsDash(next) && FollowsOnlySpace(text, space + 1)
            || IsOneLetterWord(text, space)
            || text[Math.Max(0, space - 1)].Value is '№' or '§'
            || (Rune.IsDigit(next) && (EndsWithDigit(text, space) && IsThousandsGroup(text, space + 1) || EndsWithCurrencyCode(text, space)))
            || (EndsWithDigit(text, space) && next.Value is '%' or '‰' or '₸' or '€' or '$' or '₽');
    }

    /// <summary>A dash between digits, as in 2018–2022.</summary>
    private static bool IsRange(ReadOnlySpan<Rune> text, int dash) => IsDash(text[dash]) && EndsWithDigit(text, dash) && Rune.IsDigit(text[dash + 1]);

    private static bool IsDash(Rune character) => character.Value is '–' or '—';

    private static bool FollowsOnlySpace(ReadOnlySpan<Rune> text, int dash) => dash + 1 >= text.Length || text[dash + 1].Value is ' ' or NoBreakSpace;

    /// <summary>Prepositions and conjunctions such as Russian в, к, с, у, о, и, а.</summary>
    private static bool IsOneLetterWord(ReadOnlySpan<Rune> text, int space) =>
        space >= 1
        && text[space - 1].Value is >= 0x0400 and <= 0x04FF
        && Rune.IsLetter(text[space - 1])
        && (space == 1 || text[space - 2].Value is ' ' or NoBreakSpace or '(' or '«');

    private static bool EndsWithDigit(ReadOnlySpan<Rune> text, int end) => end >= 1 && Rune.IsDigit(text[end - 1]);

    private static bool IsThousandsGroup(ReadOnlySpan<Rune> text, int start)
    {
        var digits = 0;
        while (start + digits < text.Length && Rune.IsDigit(text[start + digits]))
            digits++;

        return digits == 3;
    }

    private static bool EndsWithCurrencyCode(ReadOnlySpan<Rune> text, int end)
    {
        if (end < 3 || (end > 3 && Rune.IsLetter(text[end - 4])))
            return false;

        return text[end - 3].Value is >= 'A' and <= 'Z' && text[end - 2].Value is >= 'A' and <= 'Z' && text[end - 1].Value is >= 'A' and <= 'Z';
    }

    private static bool IsAddress(ReadOnlySpan<Rune> text, int start, int end)
    {
        for (var i = start; i + 3 < end; i++)
        {
            if ((text[i].Value, text[i + 1].Value, text[i + 2].Value) is (':', '/', '/'))
                return true;
        }

        return end - start > 4 && (text[start].Value, text[start + 1].Value, text[start + 2].Value, text[start + 3].Value) is ('w', 'w', 'w', '.');
    }

    private static void OpenAddress(ReadOnlySpan<Rune> text, Span<LineBreak> breaks, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            var isSeparator = text[i].Value is '/' or '?' or '&' or '=' or '.' or '-' or '_' or '#';
            var isScheme = text[i].Value is ':' or '/' && text[i + 1].Value == '/';
            breaks[i] = isSeparator && !isScheme ? LineBreak.Allowed : LineBreak.Forbidden;
        }
    }
}
