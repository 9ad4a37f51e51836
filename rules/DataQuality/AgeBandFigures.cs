namespace RulesEngine.Rules.DataQuality;

/// <summary>A figure for an age band, set beside the figures of the same measure for narrower bands inside it.</summary>
public sealed record AgeBandFigures : IDescribesAbsence, IRestsOnFacts
{
    private AgeBandFigures(Indicator whole, IReadOnlyList<Indicator> parts)
    {
        Whole = whole;
        Parts = parts;
    }

    /// <summary>The figure for the wide band.</summary>
    public Indicator Whole { get; }

    /// <summary>The figures for the narrower bands, youngest first; at least one.</summary>
    public IReadOnlyList<Indicator> Parts { get; }

    /// <summary>Stretches of the wide band that no part covers, youngest first.</summary>
    public IReadOnlyList<AgeBand> Uncovered => [.. Gaps()];

    /// <summary>True when no two parts overlap and some ages of the wide band are in none; absent when any value is.</summary>
    public bool? LeaveGap => MissingValues.Any() ? null : AreDisjoint && Uncovered.Count > 0;

    /// <summary>The parts together; absent when the value of any is.</summary>
    public decimal? Sum => Parts.SumIfKnown(part => part.Value);

    /// <summary>How far the parts together are from the whole; absent when any value is.</summary>
    public decimal? Difference => Sum - Whole.Value is { } difference ? Math.Abs(difference) : null;

    public IEnumerable<ProgrammeFact> RestsOn => [Whole, .. Parts];

    private bool AreDisjoint => Parts.Zip(Parts.Skip(1), (younger, older) => !younger.AgeBand!.Overlaps(older.AgeBand!)).All(apart => apart);

    private IEnumerable<Indicator> MissingValues => Parts.Prepend(Whole).Where(figure => figure.Value is null);

    /// <summary>Sets figures side by side.</summary>
    /// <param name="whole">The figure for the wide band.</param>
    /// <param name="parts">Those for the narrower ones, in any order.</param>
    public static AgeBandFigures Of(Indicator whole, IEnumerable<Indicator> parts) => new(
        whole,
        [.. parts.OrderBy(part => part.AgeBand!.From).ThenBy(part => part.AgeBand!.To).ThenBy(part => part.IndicatorId, StringComparer.Ordinal)]);

    /// <summary>Whether both figures are for age bands, one inside the other and narrower.</summary>
    public static bool IsPart(Indicator part, Indicator whole) =>
        part.AgeBand is { } narrow && whole.AgeBand is { } wide && wide.IsWiderThan(narrow);

    /// <summary>Ages as a reader writes them: <c>under 20</c>, <c>30 to 39</c>.</summary>
    public static FormattableString Ages(AgeBand band) => band.From == 0 ? (FormattableString)$"under {band.To + 1}" : $"{band.From} to {band.To}";

    public IEnumerable<FormattableString> WhatIsMissing(string member) => MissingValues.Select(figure => (FormattableString)$"value of indicator {figure.IndicatorId}");

    private IEnumerable<AgeBand> Gaps()
    {
        var next = Whole.AgeBand!.From;
        foreach (var part in Parts.Select(part => part.AgeBand!))
        {
            if (part.From > next)
            {
                yield return new AgeBand(next, part.From - 1);
            }

            next = Math.Max(next, part.To + 1);
        }

        if (next <= Whole.AgeBand.To)
        {
            yield return Whole.AgeBand with { From = next };
        }
    }
}
