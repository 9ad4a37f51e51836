namespace RulesEngine.Rules.Rehabilitation;

/// <summary>Yields once how many people came back from camps abroad.</summary>
public sealed class RecordedReturnees : Rule
{
    private const string Extradited = "extradited_from_camps";
    private const string Returned = "returned_voluntarily";

    public override void Define()
    {
        AsOf asOf = default!;
        IEnumerable<Indicator> figures = default!;

        When()
            .Match(() => asOf)
            .Query(() => figures, q => q
                .Match<Indicator>(i => i.Measure == Extradited || i.Measure == Returned)
                .Collect());

        Then().Yield(_ => Returnees.Of(figures));
    }
}
