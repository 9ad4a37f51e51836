using RulesEngine.Fluent.Dsl;
using RulesEngine.Programmes;
using RulesEngine.RuleModel;
using RulesEngine.Sdk;

namespace RulesEngine.Plugins.Tests.Building;

public sealed class PackProjectTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="../sdk/RulesEngine.Pack.props" />
          <PropertyGroup>
            <PackCode>MINE</PackCode>
            <PackTitle>My own; 100 %25 mine</PackTitle>
            <Version>0.3.0</Version>
          </PropertyGroup>
        </Project>
        """;

    private const string Rule = """
        namespace My.Pack;

        [Rule("MINE-01", Severity.Warning)]
        [Message("{Programme} has no end.")]
        public sealed class EndlessProgramme : ProgrammeRule
        {
            public override void Define()
            {
                Programme programme = default!;

                When().Match(() => programme);

                Then().Flag(about: () => programme, data: () => new { Programme = programme.ToString() });
            }
        }
        """;

    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void A_pack_written_elsewhere_needs_one_line_and_no_feed()
    {
        _workshop.Write("My.Pack/My.Pack.csproj", Project).Write("My.Pack/EndlessProgramme.cs", Rule).Write("My.Pack/EndlessProgramme.md", "# MINE-01").Write("My.Pack/EndlessProgramme.ru.md", "# MINE-01");

        _workshop.Build("My.Pack").ShouldBe("built");

        Directory.EnumerateFileSystemEntries(_workshop.At("My.Pack/out")).Select(Path.GetFileName).ShouldBe(["My.Pack.dll", "My.Pack.pdb", "My.Pack.deps.json", "pack.json"], ignoreOrder: true);
        var pack = PackCatalog.Read(Host(), _workshop.At("My.Pack/out")).Load().Packs.Single();
        pack.State.ShouldBe(new PackState(PackStatus.Loaded));
        pack.Manifest.ShouldBe(new PackManifest { Id = "My.Pack", Version = new PackVersion(0, 3, 0), Code = "MINE", Title = "My own; 100 % mine", Entry = "My.Pack.dll", Sdk = OnePointZero() });
        pack.TypesWith("RulesEngine.Sdk.RuleAttribute").Single().Attribute("RulesEngine.Sdk.RuleAttribute")!.Arguments.ShouldBe(["MINE-01", (int)Severity.Warning]);
        pack.Handle!.Assembly.GetManifestResourceNames().ShouldBe(["EndlessProgramme.md", "EndlessProgramme.ru.md"], ignoreOrder: true);
        pack.Handle.Assembly.GetType("My.Pack.EndlessProgramme")!.BaseType.ShouldBe(typeof(ProgrammeRule));
        pack.Inspection!.Capabilities.ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_that_would_ship_the_contract_is_not_built()
    {
        var shipping = Project.Replace("</Project>", """<ItemGroup><Reference Update="RulesEngine.Sdk" Private="true" /></ItemGroup></Project>""", StringComparison.Ordinal);
        _workshop.Write("My.Pack/My.Pack.csproj", shipping).Write("My.Pack/EndlessProgramme.cs", Rule);

        _workshop.Build("My.Pack").ShouldStartWith("error PACK203: The pack would ship 'RulesEngine.");
    }

    [Fact]
    public void A_pack_without_a_code_says_what_to_add()
    {
        _workshop.Write("My.Pack/My.Pack.csproj", Project.Replace("<PackCode>MINE</PackCode>", "", StringComparison.Ordinal)).Write("My.Pack/EndlessProgramme.cs", Rule);

        _workshop.Build("My.Pack").ShouldBe("error PACK001: The pack has no code, the part of its rules' codes before the hyphen. Add <PackCode>FUND</PackCode> with letters of your own.");
    }

    [Fact]
    public void A_pack_whose_project_has_a_name_that_no_pack_may_have_says_how_to_write_it()
    {
        _workshop.Write("My.Pack/My Pack.csproj", Project).Write("My.Pack/EndlessProgramme.cs", Rule);

        _workshop.Build("My.Pack").ShouldBe(
            "error PACK003: The pack's id 'My Pack', which is the name of its project file unless PackId says another, is not letters, digits, dots, hyphens and underscores. Write it like Region.Funding.");
    }

    private static PackVersionRange OnePointZero() => PackVersionRange.TryParse("1.0", out var range) ? range : throw new InvalidOperationException("1.0 is a range.");

    private static PackHost Host() => new(typeof(ProgrammeRule).Assembly, typeof(Rule).Assembly, typeof(IContext).Assembly, typeof(Programme).Assembly, typeof(RulesEngine.Documents.Document).Assembly);
}
