namespace RulesEngine.Rules.Rehabilitation;

/// <summary>A rehabilitation activity with very few participants.</summary>
[Rule("RHB-03", Severity.Info)]
[Message("{Activity} has {Participants} participants recorded in the imported data; up to {Few} are cases, not a result.")]
public sealed class SuccessOnFewCases(SuccessOnFewCases.Parameters parameters) : ProgrammeRule
{
    private const string Rehabilitation = "rehabilitation";

    /// <param name="Few">Most participants that still are single cases.</param>
    public sealed record Parameters(Dated<int> Few);

    public override void Define()
    {
        Activity activity = default!;

        Scope()
            .Match(() => activity, a => a.Component == Rehabilitation);

        When()
            .Having(() => activity.Participants <= parameters.Few.InForce);

        Then().Flag(
            about: () => activity,
            data: () => new { Activity = activity.Label, Participants = new Persons(activity.Participants), parameters.Few },
            evidence: () => activity);
    }
}
