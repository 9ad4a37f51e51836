using System.Globalization;
using System.Text.RegularExpressions;

namespace RulesEngine.Programmes;

/// <summary>Numbers as cells write them: digits, a decimal point, and blanks between thousands; nothing that could mean two things.</summary>
internal static partial class NumberText
{
    internal static decimal? Parse(string text)
    {
        var digits = text;
        if (!text.All(char.IsAsciiDigit))
        {
            if (!Form().IsMatch(text))
            {
                return null;
            }

            digits = string.Concat(text.Where(letter => letter is not ('\u00A0' or '\u202F' or ' ')));
        }

        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^-?(?:[0-9]+|[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+)(?:\.[0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
