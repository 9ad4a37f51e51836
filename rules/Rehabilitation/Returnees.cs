namespace RulesEngine.Rules.Rehabilitation;

/// <summary>How many people came back from camps abroad, as far as it is recorded.</summary>
public sealed record Returnees : IDescribesAbsence, IRestsOnFacts
{
    private readonly IReadOnlyList<Indicator> _figures;

    private Returnees(IReadOnlyList<Indicator> figures)
    {
        _figures = figures;
    }

    /// <summary>Number of recorded figures; absent when there is none.</summary>
    public int? Figures => _figures.Count > 0 ? _figures.Count : null;

    /// <summary>Persons in those figures that have a value.</summary>
    public decimal AtLeast => _figures.Sum(figure => figure.Value ?? 0);

    /// <summary>Whether anybody came back; absent when no figure says so and one has no value.</summary>
    public bool? Any => AtLeast > 0 ? true : Missing.Any() ? null : false;

    public IEnumerable<ProgrammeFact> RestsOn => _figures;

    private IEnumerable<Indicator> Missing => _figures.Where(figure => figure.Value is null);

    /// <summary>Takes the figures together.</summary>
    /// <param name="figures">The figures, in any order.</param>
    public static Returnees Of(IEnumerable<Indicator> figures) => new([.. figures.OrderBy(figure => figure.IndicatorId, StringComparer.Ordinal)]);

    public IEnumerable<FormattableString> WhatIsMissing(string member) => _figures.Count == 0
        ? [$"figures on those who came back"]
        : Missing.Select(figure => (FormattableString)$"value of indicator {figure.IndicatorId}");
}
