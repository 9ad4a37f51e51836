namespace RulesEngine.Rules.Funding;

/// <summary>Yields plan and spending of every programme, as a whole and by region, in each currency. Rows without region are never added to those with one.</summary>
public sealed class Outturns : Rule
{
    public override void Define()
    {
        IGrouping<(string? ProgrammeId, string? RegionId, string? Currency), Allocation> rows = default!;
        IEnumerable<Allocation> place = default!;
        IEnumerable<Programme> programmes = default!;
        IEnumerable<Region> regions = default!;

        When()
            .Query(() => rows, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId != null,
                    a => a.IsPlanned || a.IsSpent,
                    a => a.EquivalentOf == null)
                .GroupBy(a => ValueTuple.Create(a.ProgrammeId, a.RegionId, a.Currency)))
            .Query(() => place, q => q
                .Match<Allocation>(
                    a => a.ProgrammeId == rows.Key.ProgrammeId,
                    a => a.RegionId == rows.Key.RegionId,
                    a => a.IsPlanned || a.IsSpent,
                    a => a.EquivalentOf == null)
                .Collect())
            .Having(() => rows.Key.Currency != null || place.All(a => a.Currency == null))
            .Query(() => programmes, q => q
                .Match<Programme>(p => p.ProgrammeId == rows.Key.ProgrammeId)
                .Collect())
            .Query(() => regions, q => q
                .Match<Region>(r => r.RegionId == rows.Key.RegionId)
                .Collect());

        Then().Yield(_ => Outturn.Of(
            new OutturnPlace(rows.Key.ProgrammeId!, programmes.FirstOrDefault(), rows.Key.RegionId, regions.FirstOrDefault(), rows.Key.Currency),
            rows,
            place.Where(a => a.Currency == null)));
    }
}
