using System.Buffers;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings;

/// <summary>Finds the words of a text that are in another script than its language: Latin ones in Russian and Kazakh, Cyrillic ones in English.</summary>
internal static class ForeignWords
{
    private static readonly SearchValues<char> s_kazakhOnly = SearchValues.Create("әғқңөұүһіӘҒҚҢӨҰҮҺІ");

    /// <summary>The stretches of foreign words, in order, each with the tag of its language. Codes and file names are in no language.</summary>
    public static IEnumerable<(int Start, int End, string Tag)> In(string text, Language language)
    {
        (int Start, int End)? run = null;
        int? article = null;
        foreach (var (start, end) in Words(text))
        {
            var word = text.AsSpan(start, end - start);
            if (IsForeign(word, language))
            {
                run = (run?.Start ?? article ?? start, end);
            }
            else if (run is { } ended && HasOwnLetters(word, language))
            {
                run = null;
                yield return Tagged(text, ended.Start, ended.End, language);
            }

            article = end - start == 1 && (text[start] is 'A' or 'a' or 'I') ? start : null;
        }

        if (run is { } last)
        {
            yield return Tagged(text, last.Start, last.End, language);
        }
    }

    private static (int Start, int End, string Tag) Tagged(string text, int start, int end, Language language)
    {
        var tag = !language.IsEnglish ? Language.English.Code
            : text.AsSpan(start, end - start).ContainsAny(s_kazakhOnly) ? Language.Kazakh.Tag
            : Language.Russian.Tag;
        return (start, end, tag);
    }

    /// <summary>What stands between blanks, without the signs before and after it.</summary>
    private static IEnumerable<(int Start, int End)> Words(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            var end = index;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var (first, last) = (index, end);
            while (first < last && !char.IsLetterOrDigit(text[first]))
            {
                first++;
            }

            while (last > first && !char.IsLetterOrDigit(text[last - 1]))
            {
                last--;
            }

            if (last > first)
            {
                yield return (first, last);
            }

            index = end + 1;
        }
    }

    private static bool IsForeign(ReadOnlySpan<char> word, Language language) =>
        language.IsEnglish
            ? word.IndexOfAnyInRange('\u0400', '\u04FF') >= 0
            : HasSmallLatinPair(word) && !HasOwnLetters(word, language) && !IsCode(word);

    private static bool HasOwnLetters(ReadOnlySpan<char> word, Language language)
    {
        foreach (var sign in word)
        {
            if (language.IsEnglish ? char.IsAsciiLetter(sign) : sign is >= '\u0400' and <= '\u04FF')
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSmallLatinPair(ReadOnlySpan<char> word)
    {
        for (var index = 1; index < word.Length; index++)
        {
            if (char.IsAsciiLetterLower(word[index]) && char.IsAsciiLetterLower(word[index - 1]))
            {
                return true;
            }
        }

        return false;
    }

    // The name of a file, column or parameter: words joined by points or low lines.
    private static bool IsCode(ReadOnlySpan<char> word) => word.ContainsAny('.', '_', '/') || (word.ContainsAnyInRange('0', '9') && word.Contains('-'));
}
