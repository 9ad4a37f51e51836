namespace RulesEngine.Rules.DataQuality;

/// <summary>A figure of which the source leaves open what it counts.</summary>
[Rule("DQ-03", Severity.Warning)]
[Message("The source leaves open what the {Value} of indicator {Indicator} ({Measure}) counts; it could be: {Readings}.")]
public sealed class AmbiguousUnit : ProgrammeRule
{
    public override void Define()
    {
        Indicator indicator = default!;
        StatedUnit unit = default!;

        Scope()
            .Match(() => indicator);

        When()
            .Let(() => unit, () => new StatedUnit(indicator))
            .Having(() => unit.IsAmbiguous == true);

        Then().Flag(
            about: () => indicator,
            data: () => new
            {
                // Where it is open what is counted, it may be persons.
                Value = new Persons(indicator.Value),
                Indicator = indicator.IndicatorId,
                Measure = indicator.Measure == null ? null : indicator.Measure.Replace('_', ' '),
                unit.Readings,
            },
            evidence: () => indicator);
    }
}
