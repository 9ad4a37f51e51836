namespace RulesEngine.Rules.DataQuality;

/// <summary>Two figures of one organisation for the same sort of thing, with different values for periods that overlap.</summary>
[Rule("DQ-06", Severity.Warning)]
[Message("{One} and {Other} of {Organisation} cover the same days from {From} to {To} and differ; they cannot be added.")]
public sealed class OverlappingSeries(OverlappingSeries.Parameters parameters) : ProgrammeRule
{
    /// <param name="Families">Measures that count the same sort of thing: each family a list with blanks, a star at the end for any ending.</param>
    public sealed record Parameters(Dated<IReadOnlyList<string>> Families);

    public override void Define()
    {
        Indicator one = default!;
        Indicator other = default!;
        IEnumerable<Organisation> organisations = default!;

        Scope()
            .Match(() => one, i => i.OrgId != null)
            .Match(
                () => other,
                i => i.OrgId == one.OrgId,
                i => string.CompareOrdinal(one.IndicatorId, i.IndicatorId) < 0,
                i => MeasureFamily.HoldsBoth(parameters.Families.InForce, one.Measure, i.Measure),
                i => i.PeriodFrom <= one.PeriodTo,
                i => one.PeriodFrom <= i.PeriodTo);

        When()
            .Having(() => one.Value != other.Value)
            .Query(() => organisations, q => q
                .Match<Organisation>(o => o.OrgId == one.OrgId)
                .Collect());

        Then().Flag(
            about: () => new object[] { one, other },
            data: () => new
            {
                One = Told(one),
                Other = Told(other),
                Organisation = organisations.Select(o => o.Label).FirstOrDefault() ?? one.OrgId,
                From = one.PeriodFrom > other.PeriodFrom ? one.PeriodFrom : other.PeriodFrom,
                To = one.PeriodTo < other.PeriodTo ? one.PeriodTo : other.PeriodTo,
                parameters.Families,
            },
            evidence: () => new object[] { one, other });
    }

    private static FormattableString Told(Indicator indicator) =>
        $"{indicator.IndicatorId} ({indicator.Measure!.Replace('_', ' ')}: {PrintedFigure.Of(indicator.Value, indicator.Unit)})";
}
