using System.Text;

namespace RulesEngine.Evaluation;

/// <summary>Turns names of code into words for readers.</summary>
internal static class Words
{
    /// <summary><c>YearFrom</c> as <c>year from</c>; <c>year_from</c> too.</summary>
    internal static string Of(string name, bool isSentence = false)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }

            words.Append(letter == '_' ? ' ' : char.ToLowerInvariant(letter));
        }

        if (isSentence && words.Length > 0)
        {
            words[0] = char.ToUpperInvariant(words[0]);
        }

        return words.ToString();
    }
}
