using System.Globalization;
using System.Text;

namespace RulesEngine.Html;

/// <summary>Texts inside a style sheet.</summary>
internal static class CssText
{
    /// <summary>A text in quotation marks, safe inside a style element as well.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\' or '<' or '>' or '&' or '{' or '}' || char.IsControl(letter))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{(int)letter:X} ");
            }
            else
            {
                quoted.Append(letter);
            }
        }

        return quoted.Append('"').ToString();
    }
}
