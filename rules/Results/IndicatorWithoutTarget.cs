namespace RulesEngine.Rules.Results;

/// <summary>A figure of a programme that nothing was aimed at.</summary>
[Rule("EVAL-01", Severity.Info)]
[Message("No target for {Measure} of {Programme} (indicator {Indicator}) is recorded in the imported data.")]
public sealed class IndicatorWithoutTarget : ProgrammeRule
{
    public override void Define()
    {
        Indicator indicator = default!;
        IEnumerable<Programme> programmes = default!;

        Scope()
            .Match(() => indicator, i => i.ProgrammeId != null);

        When()
            .Having(() => indicator.Target == null)
            .Query(() => programmes, q => q
                .Match<Programme>(p => p.ProgrammeId == indicator.ProgrammeId)
                .Collect());

        Then().Flag(
            about: () => indicator,
            data: () => new
            {
                Measure = indicator.Measure == null ? null : indicator.Measure.Replace('_', ' '),
                Programme = programmes.Select(p => p.Label).FirstOrDefault() ?? indicator.ProgrammeId,
                Indicator = indicator.IndicatorId,
            },
            evidence: () => indicator);
    }
}
