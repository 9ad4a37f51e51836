using System.Reflection;

namespace RulesEngine.Architecture.Tests;

/// <summary>What packs may rest on does not go away: every line of it is kept in plugins/contract.</summary>
public sealed class ContractTests
{
    private static readonly bool s_update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static TheoryData<string> Assemblies => [.. ReferenceTable.Contract];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_contract_keeps_what_it_has_and_tells_what_is_new(string assembly)
    {
        var file = Path.Combine(Repository.Root, "plugins", "contract", $"{assembly}.txt");
        var now = PublicApi.Of(Assembly.Load(assembly));
        var kept = File.Exists(file) ? File.ReadAllLines(file) : [];
        var complaints = Complaints(kept, now, Path.GetRelativePath(Repository.Root, file)).ToList();
        if (s_update && complaints.TrueForAll(complaint => complaint.IsAcceptable))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, string.Concat(now.Select(line => $"{line}\n")));
            return;
        }

        complaints.Select(complaint => complaint.Text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("X | class;X | Old: int", "X | class", "'X | Old: int' is gone from the contract, or changed, and packs that use it would not be loaded any more (PACK201). Bring it back. Where it must go, mark it obsolete for a minor version, raise the major version, and take its line out of file.txt by hand.")]
    [InlineData("X | class", "X | class;X | New: int", "'X | New: int' is new in the contract: packs may use it from now on, so it has to stay. Run this test with UPDATE_EXPECTED=1 to accept it, and raise the minor version before the next release.")]
    [InlineData("X | interface", "X | interface;X | New(): abstract void", "'X | New(): abstract void' is new, and every pack that has an 'X' would have to have it. Give it a body or a default, or put it elsewhere.")]
    [InlineData("X | class", "X | class;X | New: required int", "'X | New: required int' is new, and every pack that has an 'X' would have to have it. Give it a body or a default, or put it elsewhere.")]
    [InlineData("", "X | interface;X | New(): abstract void", "'X | interface' is new in the contract: packs may use it from now on, so it has to stay. Run this test with UPDATE_EXPECTED=1 to accept it, and raise the minor version before the next release.")]
    public void A_difference_says_what_to_do(string kept, string now, string first) =>
        Complaints(kept.Split(';', StringSplitOptions.RemoveEmptyEntries), now.Split(';'), "file.txt").First().Text.ShouldBe(first);

    [Fact]
    public void The_lines_tell_kinds_members_and_what_must_be_given()
    {
        var lines = PublicApi.Of(typeof(RulesEngine.Sdk.ProgrammeRule).Assembly);

        lines.ShouldContain("RulesEngine.Sdk.ProgrammeRule | abstract class");
        lines.ShouldContain("RulesEngine.Sdk.ProgrammeRule | is RulesEngine.Fluent.Dsl.Rule");
        lines.ShouldContain("RulesEngine.Sdk.ProgrammeRule | Scope(): RulesEngine.Fluent.Dsl.ILeftHandSideExpression (protected)");
        lines.ShouldContain("RulesEngine.Sdk.Finding | Id: required string { get; init; }");
        lines.ShouldContain("RulesEngine.Sdk.IFindingSource | Find(IReadOnlyList<object> facts, CancellationToken stop): abstract IEnumerable<RulesEngine.Sdk.Finding>");
        lines.ShouldContain("RulesEngine.Sdk.Severity | Error = 2");
    }

    private static IEnumerable<(string Text, bool IsAcceptable)> Complaints(IReadOnlyList<string> kept, IReadOnlyList<string> now, string file)
    {
        foreach (var line in kept.Except(now, StringComparer.Ordinal))
        {
            yield return ($"'{line}' is gone from the contract, or changed, and packs that use it would not be loaded any more (PACK201). Bring it back. "
                + $"Where it must go, mark it obsolete for a minor version, raise the major version, and take its line out of {file} by hand.", false);
        }

        var types = kept.Select(TypeOf).ToHashSet(StringComparer.Ordinal);
        foreach (var line in now.Except(kept, StringComparer.Ordinal))
        {
            yield return types.Contains(TypeOf(line)) && (line.Contains(": abstract ", StringComparison.Ordinal) || line.Contains(": required ", StringComparison.Ordinal))
                ? ($"'{line}' is new, and every pack that has an '{TypeOf(line)}' would have to have it. Give it a body or a default, or put it elsewhere.", false)
                : ($"'{line}' is new in the contract: packs may use it from now on, so it has to stay. Run this test with UPDATE_EXPECTED=1 to accept it, and raise the minor version before the next release.", true);
        }
    }

    private static string TypeOf(string line) => line.Split(PublicApi.Between)[0];
}
