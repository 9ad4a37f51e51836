using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RulesEngine.Architecture.Tests;

public sealed class HostOutputTests
{
    private static readonly DirectoryInfo s_tests = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    private static readonly string s_host = Path.Combine(Repository.Root, "host/RulesEngine.Host/bin", s_tests.Parent!.Name, s_tests.Name);

    [Fact]
    public void No_compiler_lies_in_the_hosts_output() =>
        Directory.EnumerateFiles(s_host, "Microsoft.CodeAnalysis*", SearchOption.AllDirectories).ShouldBeEmpty();

    [Fact]
    public void Every_pack_lies_beside_the_host_and_none_among_its_own_files()
    {
        var packs = Repository.Packs.Select(Path.GetFileNameWithoutExtension).ToList();

        packs.Where(pack => !File.Exists(Path.Combine(s_host, $"packs/{pack}/pack.json")) || !File.Exists(Path.Combine(s_host, $"packs/{pack}/RulesEngine.Rules.{pack}.dll"))).ShouldBeEmpty();
        Directory.EnumerateFiles(s_host, "RulesEngine.Rules.*").ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_holds_nothing_that_the_host_shares()
    {
        Directory.EnumerateFiles(Path.Combine(s_host, "packs"), "*.dll", SearchOption.AllDirectories)
            .Where(file => ReferenceTable.Contract.Contains(Path.GetFileNameWithoutExtension(file)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_sdk_is_the_contract_with_its_documentation_and_the_files_a_project_imports()
    {
        Directory.EnumerateFiles(Path.Combine(s_host, "sdk")).Select(Path.GetFileName).ShouldBe(
            [.. ReferenceTable.Contract.SelectMany(name => new[] { $"{name}.dll", $"{name}.xml" }), "RulesEngine.Pack.props", "RulesEngine.Pack.targets", "RulesEngine.PackTests.props", "BannedSymbols.txt"],
            ignoreOrder: true);
    }

    [Fact]
    public void The_test_kit_brings_everything_it_refers_to()
    {
        var kit = Directory.EnumerateFiles(Path.Combine(s_host, "sdk/testing"), "*.dll").ToList();
        var present = kit.Select(file => Path.GetFileNameWithoutExtension(file)).Concat(ReferenceTable.Contract).ToHashSet(StringComparer.Ordinal);

        present.ShouldContain("RulesEngine.Sdk.Testing");
        kit.SelectMany(References).Where(reference => !reference.StartsWith("System.", StringComparison.Ordinal) && reference != "netstandard" && !present.Contains(reference)).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> References(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }
}
