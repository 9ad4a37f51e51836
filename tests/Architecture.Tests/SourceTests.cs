using System.Text.RegularExpressions;

namespace RulesEngine.Architecture.Tests;

public sealed partial class SourceTests
{
    private static readonly string[] s_product = ["engine", "plugins", "rules", "host"];

    [Fact]
    public void Every_project_has_sources()
    {
        var sources = Repository.Files("*.cs", Repository.Rooms).ToList();

        Repository.Files("*.csproj", Repository.Rooms)
            .Where(project => !sources.Any(source => source.StartsWith(project[..(project.LastIndexOf('/') + 1)], StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_is_named_for_the_one_public_type_it_holds()
    {
        Repository.Files("*.cs", s_product).Where(file => !IsNamedForItsType(file)).ShouldBeEmpty();
    }

    [Fact]
    public void No_file_knows_the_machine_it_was_written_on()
    {
        // In two halves, so that this file is not found.
        string[] machine = ["/wor" + "k/", "/tm" + "p/", "/hom" + "e/", "C:" + "\\Users"];

        Repository.Files("*", Repository.Rooms)
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" or ".props" or ".targets" or ".json" or ".yaml" or ".md")
            .Where(file => machine.Any(path => Repository.Text(file).Contains(path, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static bool IsNamedForItsType(string file)
    {
        var types = PublicType().Matches(Repository.Text(file)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
        var name = Path.GetFileNameWithoutExtension(file).Split('.')[0];
        return types is [] || (types is [var only] && (only == name || $"{only}OfT" == name));
    }

    // Outermost types begin their line: namespaces here are file-scoped.
    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|ref|partial|unsafe) )*(?:class|interface|enum|struct|delegate|record struct|record) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublicType();
}
