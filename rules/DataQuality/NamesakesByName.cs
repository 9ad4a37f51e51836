namespace RulesEngine.Rules.DataQuality;

/// <summary>Yields the organisations of each name.</summary>
public sealed class NamesakesByName : Rule
{
    public override void Define()
    {
        IGrouping<string, Organisation> organisations = default!;

        When()
            .Query(() => organisations, q => q
                .Match<Organisation>(o => o.Name != null)
                .GroupBy(o => Namesakes.NameOf(o.Name!)));

        Then().Yield(_ => Namesakes.Of(organisations));
    }
}
