namespace RulesEngine.Rules.DataQuality;

/// <summary>Dates of activities that were worked out from the context of their source.</summary>
[Rule("DQ-04", Severity.Info)]
[Message("Activities in the imported data whose date is partly inferred: {Inferred} of {Count}.")]
public sealed class InferredDates : ProgrammeRule
{
    public override void Define()
    {
        ActivityDates dates = default!;

        Scope()
            .Match(() => dates);

        When()
            .Having(() => dates.AnyInferred == true);

        Then().Flag(
            about: () => Tables.Activities,
            data: () => new { Inferred = dates.Inferred.Count, dates.Count },
            evidence: () => dates);
    }
}
