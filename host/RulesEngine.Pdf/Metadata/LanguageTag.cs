using System.Text.RegularExpressions;

namespace RulesEngine.Pdf.Metadata;

/// <summary>BCP 47 tags as PDF/UA wants to see them.</summary>
internal static partial class LanguageTag
{
    public static string Checked(string language) =>
        Form().IsMatch(language) ? language : throw MalformedDocumentException.BadLanguage(language);

    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
