using System.Collections.Frozen;
using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>What dataset.yaml says about the data beside it. Everything may be missing.</summary>
public sealed record DatasetDescription
{
    /// <summary>Name of the data set for the masthead of a briefing.</summary>
    public string? Label { get; init; }

    /// <summary>Period the data cover, as text.</summary>
    public string? Period { get; init; }

    /// <summary>The name in other languages, by their codes.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The period in other languages, by their codes.</summary>
    public IReadOnlyDictionary<string, string> Periods { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Number of the issue, for the masthead, such as <c>3</c> or <c>2019/1</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The day the next issue is due, for the masthead.</summary>
    public DateOnly? NextIssue { get; init; }

    /// <summary>The day the data speak for: the as-of of a run that is given none.</summary>
    public DateOnly? DataAsOf { get; init; }

    /// <summary>The region set to use; null for the one in force on the as-of day.</summary>
    public RegionSet? RegionSet { get; init; }

    /// <summary>Languages that briefings are wanted in: en, ru, kk.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The name in a language; the one without language where it is not stated in it.</summary>
    public string? LabelIn(string language) => Labels.GetValueOrDefault(language) ?? Label;

    /// <summary>The period in a language; the one without language where it is not stated in it.</summary>
    public string? PeriodIn(string language) => Periods.GetValueOrDefault(language) ?? Period;
}
