namespace RulesEngine.Rules.Coverage;

/// <summary>Yields every border from both of its sides: tables may state it once or from each side.</summary>
public sealed class Borders : Rule
{
    public override void Define()
    {
        RegionNeighbour pair = default!;

        When()
            .Match(() => pair);

        Then()
            .Yield(_ => new Border(pair.RegionId, pair.NeighbourId))
            .Yield(_ => new Border(pair.NeighbourId, pair.RegionId));
    }
}
