namespace RulesEngine.Rules.Coverage;

/// <summary>Yields a share without region where no activity names a region.</summary>
public sealed class NoLocatedActivity : Rule
{
    public override void Define()
    {
        AsOf asOf = default!;

        When()
            .Match(() => asOf)
            .Not<LocatedActivity>(a => a.RegionId != null);

        Then().Yield(_ => new RegionShare("KZ", 0, 0, true));
    }
}
