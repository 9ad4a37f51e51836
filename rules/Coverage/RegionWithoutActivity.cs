namespace RulesEngine.Rules.Coverage;

/// <summary>A region for which the data records no activity at all.</summary>
[Rule("COV-01", Severity.Warning)]
[Message("No activity in {Region} is recorded in the imported data.")]
public sealed class RegionWithoutActivity : ProgrammeRule
{
    public override void Define()
    {
        AsOf asOf = default!;
        Region region = default!;

        Scope()
            .Match(() => asOf)
            .Match(() => region, r => r.IsIn(asOf.RegionSet) == true);

        When()
            .Not<LocatedActivity>(a => a.RegionId == region.RegionId);

        Then().Flag(
            about: () => region,
            data: () => new { Region = region.Label },
            evidence: () => region);
    }
}
