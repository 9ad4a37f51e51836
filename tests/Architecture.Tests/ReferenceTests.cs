namespace RulesEngine.Architecture.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void References_run_downward_as_the_design_says() => ReferenceTable.Violations(ProjectReading.All).ShouldBeEmpty();

    [Fact]
    public void Every_project_of_the_house_is_read()
    {
        ProjectReading.All.Count.ShouldBeGreaterThan(10);
        ProjectReading.All.Single(project => project.Name == "RulesEngine.Sdk").Projects.Select(use => use.Name)
            .ShouldBe(["RulesEngine.Fluent", "RulesEngine.Documents", "RulesEngine.Programmes"]);
        ProjectReading.All.Single(project => project.Name == "RulesEngine.Host").Projects.ShouldContain(new ProjectUse(ProjectReading.Pack, IsForOrderOnly: true));
        ProjectReading.All.Single(project => project.Name == ProjectReading.Pack).Projects.Select(use => use.Name).ShouldBe(["RulesEngine.Sdk"]);
    }

    [Theory]
    [InlineData("RulesEngine.Fluent", "../../plugins/RulesEngine.Programmes/RulesEngine.Programmes.csproj", "RulesEngine.Fluent refers to RulesEngine.Programmes; it may refer to RulesEngine.RuleModel.")]
    [InlineData("RulesEngine.Plugins", "..\\RulesEngine.Sdk\\RulesEngine.Sdk.csproj", "RulesEngine.Plugins refers to RulesEngine.Sdk; it may refer to nothing of ours.")]
    [InlineData("RulesEngine.Application", "../../rules/Funding/Funding.csproj", "RulesEngine.Application refers to a pack; it may refer to RulesEngine.Import, RulesEngine.Evaluation, RulesEngine.Plugins, RulesEngine.Briefings.")]
    [InlineData("a pack", "../../host/RulesEngine.Pdf/RulesEngine.Pdf.csproj", "a pack refers to RulesEngine.Pdf; it may refer to RulesEngine.Sdk.")]
    public void A_wrong_reference_is_found(string project, string reference, string expected)
    {
        var planted = ProjectReading.Parse(project, $"""<Project><ItemGroup><ProjectReference Include="{reference}" /></ItemGroup></Project>""");

        ReferenceTable.Violations([planted]).ShouldBe([expected]);
    }

    [Theory]
    [InlineData("""ReferenceOutputAssembly="false" Private="false" """, 0)]
    [InlineData("""ReferenceOutputAssembly="false" """, 1)]
    [InlineData("", 1)]
    public void The_host_builds_packs_for_order_only(string attributes, int violations)
    {
        var host = ProjectReading.Parse("RulesEngine.Host", $"""<Project><ItemGroup><ProjectReference Include="@(PackProject)" {attributes}/></ItemGroup></Project>""");

        ReferenceTable.Violations([host]).Count().ShouldBe(violations);
    }

    [Fact]
    public void A_project_nobody_has_thought_about_is_found()
    {
        ReferenceTable.Violations([ProjectReading.Parse("RulesEngine.Magic", "<Project />")])
            .ShouldBe(["RulesEngine.Magic is not in the table of references. Add it, with what it may refer to."]);
    }

    [Fact]
    public void The_contract_needs_nothing_but_the_framework()
    {
        ProjectReading.All.Where(project => ReferenceTable.Contract.Contains(project.Name) || project.Name == "RulesEngine.Plugins").SelectMany(project => project.Packages).ShouldBeEmpty();
    }

    [Fact]
    public void Packs_bring_no_package_of_their_own_beyond_analyzers()
    {
        ProjectReading.All.Single(project => project.Name == ProjectReading.Pack).Packages.ShouldBe(["Microsoft.CodeAnalysis.BannedApiAnalyzers"]);
    }
}
