namespace RulesEngine.Rules.DataQuality;

/// <summary>Figures for age bands that add up to the figure for a wider band although they do not cover it.</summary>
[Rule("DQ-02", Severity.Error)]
[Message("In {Measure}, the figures for ages {Parts} sum to {Sum}, within {Tolerance} of the {Value} for ages {Group}, although none covers ages {Uncovered}.")]
public sealed class SharesThatLeaveGap(SharesThatLeaveGap.Parameters parameters) : ProgrammeRule
{
    /// <param name="Tolerance">Largest difference, from rounding, at which the parts still count as adding up to the whole; in the unit of the figures.</param>
    public sealed record Parameters(Dated<decimal> Tolerance);

    public override void Define()
    {
        Indicator whole = default!;
        IEnumerable<Indicator> parts = default!;
        AgeBandFigures figures = default!;

        Scope()
            .Match(() => whole, i => i.Measure != null, i => i.AgeBand != null)
            .Query(() => parts, q => q
                .Match<Indicator>(
                    i => i.Measure == whole.Measure,
                    i => AgeBandFigures.IsPart(i, whole))
                .Collect())
            .Having(() => parts.Any());

        When()
            .Let(() => figures, () => AgeBandFigures.Of(whole, parts))
            .Having(() => figures.LeaveGap == true)
            .Having(() => figures.Difference <= parameters.Tolerance.InForce);

        Then().Flag(
            about: () => whole,
            data: () => new
            {
                Measure = whole.Measure!.Replace('_', ' '),
                Parts = figures.Parts.Select(part => AgeBandFigures.Ages(part.AgeBand!)),
                Sum = PrintedFigure.Of(figures.Sum, whole.Unit),
                parameters.Tolerance,
                Value = PrintedFigure.Of(whole.Value, whole.Unit),
                Group = AgeBandFigures.Ages(whole.AgeBand!),
                Uncovered = figures.Uncovered.Select(AgeBandFigures.Ages),
            },
            evidence: () => figures);
    }
}
