namespace RulesEngine.Rules.Rehabilitation;

/// <summary>How many people rehabilitation activities reached, beside how many were convicted.</summary>
public sealed record RehabilitationCaseload : IDescribesAbsence, IRestsOnFacts
{
    private readonly IReadOnlyList<Activity> _activities;
    private readonly IReadOnlyList<Indicator> _convictions;

    private RehabilitationCaseload(IReadOnlyList<Activity> activities, IReadOnlyList<Indicator> convictions)
    {
        _activities = activities;
        _convictions = convictions;
    }

    /// <summary>Participants of all rehabilitation activities; absent without any such activity, and where one does not say.</summary>
    public decimal? Cases => _activities.Count == 0 ? null : _activities.SumIfKnown(activity => activity.Participants);

    /// <summary>Persons convicted, all figures together; absent without any figure, and where one has no value.</summary>
    public decimal? Convicted => _convictions.Count == 0 ? null : _convictions.SumIfKnown(figure => figure.Value);

    /// <summary>First day of the figures on convictions; null when none is recorded.</summary>
    public DateOnly? From => _convictions.Min(figure => figure.PeriodFrom);

    /// <summary>Last day of the figures on convictions; null when none is recorded.</summary>
    public DateOnly? To => _convictions.Max(figure => figure.PeriodTo);

    public IEnumerable<ProgrammeFact> RestsOn => [.. _activities, .. _convictions];

    /// <summary>Takes the recorded work and the recorded convictions together.</summary>
    /// <param name="activities">Rehabilitation activities, in any order.</param>
    /// <param name="convictions">Figures on convictions, in any order.</param>
    public static RehabilitationCaseload Of(IEnumerable<Activity> activities, IEnumerable<Indicator> convictions) => new(
        [.. activities.OrderBy(activity => activity.ActivityId, StringComparer.Ordinal)],
        [.. convictions.OrderBy(figure => figure.IndicatorId, StringComparer.Ordinal)]);

    public IEnumerable<FormattableString> WhatIsMissing(string member) => member switch
    {
        nameof(Cases) when _activities.Count == 0 => [$"rehabilitation activities with their participants"],
        nameof(Cases) => _activities.Where(activity => activity.Participants is null).Select(MissingParticipants),
        _ when _convictions.Count == 0 => [$"figures on convictions"],
        _ => _convictions.Where(figure => figure.Value is null).Select(MissingValue),
    };

    private static FormattableString MissingParticipants(Activity activity) => $"participants of activity {activity.ActivityId}";

    private static FormattableString MissingValue(Indicator figure) => $"value of indicator {figure.IndicatorId}";
}
