namespace RulesEngine.Rules.Audience;

/// <summary>A measure for youth without work that no recorded activity carries out.</summary>
[Rule("AUD-04", Severity.Info)]
[Message("No activity of component {Component} is recorded in the imported data, although measure {Measure} is {Status}: {Description}.")]
public sealed class JoblessYouthPlanWithoutActivity : ProgrammeRule
{
    private const string YouthEmployment = "youth_employment";

    public override void Define()
    {
        Measure measure = default!;

        Scope()
            .Match(() => measure, m => m.Component == YouthEmployment);

        When()
            .Not<Activity>(a => a.Component == measure.Component);

        Then().Flag(
            about: () => measure,
            data: () => new
            {
                Component = measure.Component!.Replace('_', ' '),
                Measure = measure.MeasureId,
                measure.Status,
                measure.Description,
            },
            evidence: () => measure);
    }
}
