namespace RulesEngine.Rules.Coverage;

/// <summary>A region whose recorded activities are all of another kind than prevention.</summary>
[Rule("COV-05", Severity.Warning)]
[Message("None of the activities recorded in {Region} has a preventive component; their components: {Components}.")]
public sealed class RegionWithoutPrevention : ProgrammeRule
{
    public override void Define()
    {
        AsOf asOf = default!;
        Region region = default!;
        IEnumerable<LocatedActivity> activities = default!;

        Scope()
            .Match(() => asOf)
            .Match(() => region, r => r.IsIn(asOf.RegionSet) == true)
            .Exists<LocatedActivity>(a => a.RegionId == region.RegionId);

        When()
            .Not<LocatedActivity>(
                a => a.RegionId == region.RegionId,
                a => a.IsPreventive == true)
            .Query(() => activities, q => q
                .Match<LocatedActivity>(a => a.RegionId == region.RegionId)
                .Collect());

        Then().Flag(
            about: () => region,
            data: () => new { Region = region.Label, Components = ComponentsOf(activities) },
            evidence: () => new object?[] { region, activities });
    }

    private static List<string> ComponentsOf(IEnumerable<LocatedActivity> activities) =>
        [.. activities.Select(each => each.Activity.Component?.Replace('_', ' ') ?? "none recorded").Distinct().Order(StringComparer.Ordinal)];
}
