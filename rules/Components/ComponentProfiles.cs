namespace RulesEngine.Rules.Components;

/// <summary>Yields what each programme consists of.</summary>
public sealed class ComponentProfiles : Rule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<ProgrammePart> parts = default!;

        When()
            .Match(() => programme)
            .Query(() => parts, q => q
                .Match<ProgrammePart>(p => p.ProgrammeId == programme.ProgrammeId)
                .Collect());

        Then().Yield(_ => ComponentProfile.Of(programme, parts));
    }
}
