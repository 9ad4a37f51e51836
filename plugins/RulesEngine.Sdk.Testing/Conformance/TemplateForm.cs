using System.Reflection;
using System.Text.RegularExpressions;

namespace RulesEngine.Sdk.Testing;

/// <summary>Checks that the briefing templates of a pack can be found, chosen and made.</summary>
internal static partial class TemplateForm
{
    /// <summary>What is wrong, a sentence each.</summary>
    internal static IEnumerable<string> Flaws(Assembly pack) => pack.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(BriefingTemplate)) && !type.IsAbstract)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(Flaws);

    private static IEnumerable<string> Flaws(Type type)
    {
        if (type.GetCustomAttribute<TemplateAttribute>() is not { } about)
        {
            yield return $"{type.Name}: the briefing template has no name. Write [Template(\"name\", \"what a reader gets\")] above it.";
            yield break;
        }

        if (!Name().IsMatch(about.Name))
        {
            yield return $"{type.Name}: '{about.Name}' is no name of a template. Write lower-case letters, digits and hyphens, such as funding.";
        }

        if (string.IsNullOrWhiteSpace(about.Purpose))
        {
            yield return $"{type.Name}: the briefing template does not say what a reader gets. Write it in a few words, as the second argument of [Template].";
        }

        if (!type.IsVisible || type.GetConstructor(Type.EmptyTypes) is null)
        {
            yield return $"{type.Name}: the briefing template cannot be made. Make it public, with a constructor without parameters.";
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
