namespace RulesEngine.Rules.Components;

/// <summary>Yields every row of a programme's components beside the component it names.</summary>
public sealed class ProgrammeParts : Rule
{
    public override void Define()
    {
        ProgrammeComponent row = default!;
        IEnumerable<Component> named = default!;

        When()
            .Match(() => row)
            .Query(() => named, q => q
                .Match<Component>(c => c.Code == row.Component)
                .Collect());

        Then().Yield(_ => new ProgrammePart(row, named.FirstOrDefault()));
    }
}
