using System.Text;
using System.Text.RegularExpressions;
using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.RuleModel;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>The template of a pack that lies in the sdk folder, the same that <c>dotnet new</c> takes: with its words replaced, the files of a new pack.</summary>
internal sealed partial class PackTemplate(string name, string code, string title, string sdk)
{
    private const int LongestCode = 8;
    private const string RuleName = "LongProgramme";

    /// <summary>Where what a pack is built against lies.</summary>
    public static string SdkFolder { get; } = Path.Combine(AppContext.BaseDirectory, "sdk");

    private static string Folder { get; } = Path.Combine(SdkFolder, "templates", "rulepack");

    /// <summary>What the names of a rule's three neighbours end with.</summary>
    public static IReadOnlyList<string> RuleEndings { get; } = [".cs", ".md", ".yaml"];

    /// <summary>What is wrong with a name, as the end of a sentence that begins with it; null when it can be that of a pack.</summary>
    public static string? FlawOf(string name)
    {
        if (!NameForm().IsMatch(name))
        {
            return "is no name for a pack: it becomes a namespace. Write letters and digits, each part with a capital first, such as Funding or Ministry.Checks.";
        }

        // A namespace hides the type of its name from all that stands in it.
        return name.Split('.').FirstOrDefault(IsTaken) is { } taken
            ? $"is no name for a pack: rules could not say '{taken}' any more, which is a type of the Sdk. Write another name, such as {name}Checks."
            : null;
    }

    /// <summary>Whether the Sdk has a type of this name.</summary>
    public static bool IsTaken(string name) => Known.Contains(name);

    /// <summary>The neighbours of the template's rule under another name and code, each by the ending of its file.</summary>
    public static IEnumerable<(string Ending, string Text)> Rule(string rule, string code, string space) =>
        from ending in RuleEndings
        let text = File.ReadAllText(Path.Combine(Folder, "Pack-Name1", RuleName + ending))
        select (ending, text
            .Replace("PACKCODE1-01", code, StringComparison.Ordinal)
            .Replace("Pack_Name1", space, StringComparison.Ordinal)
            .Replace($"{code} Long programme", $"{code} {Titled(rule)}", StringComparison.Ordinal)
            .Replace(RuleName, rule, StringComparison.Ordinal));

    /// <summary>The letters that the rules' codes begin with, where nobody said which.</summary>
    public static string CodeOf(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetter)).ToUpperInvariant();
        return letters.Length > LongestCode ? letters[..LongestCode] : letters;
    }

    public static bool IsCode(string code) => CodeForm().IsMatch(code);

    /// <summary>The files, each as a path below the new folder and its text, in ordinal order.</summary>
    public IEnumerable<(string Path, string Text)> Files() =>
        from file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Folder, file)
        where !path.StartsWith(".template.config", StringComparison.Ordinal)
        orderby path
        select (Filled(path), Filled(File.ReadAllText(file)));

    private static HashSet<string> Known { get; } =
    [
        .. new[] { typeof(ProgrammeRule), typeof(IRuleDefinition), typeof(Fluent.Dsl.Rule), typeof(Programme), typeof(Document) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Select(type => type.Name.Split('`')[0]),
        nameof(RulesEngine), nameof(System),
    ];

    private static string Titled(string name) => string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private string Filled(string text) => new StringBuilder(text)
        .Replace("Pack-Name1", name)
        .Replace("Pack_Name1", name)
        .Replace("PACKCODE1", code)
        .Replace("PackTitle1", title)
        .Replace("sdk-folder-1", sdk)
        .ToString();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameForm();

    [GeneratedRegex(@"^[A-Z]{2,8}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeForm();
}
