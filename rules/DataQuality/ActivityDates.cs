namespace RulesEngine.Rules.DataQuality;

/// <summary>How exactly the dates of all recorded activities are known.</summary>
public sealed record ActivityDates : IDescribesAbsence, IRestsOnFacts
{
    private readonly IReadOnlyList<Activity> _unsaid;

    private ActivityDates(IReadOnlyList<Activity> activities)
    {
        Count = activities.Count;
        Inferred = [.. activities.Where(IsInferred)];
        _unsaid = [.. activities.Where(activity => activity.DatePrecision is null && activity.DateFrom is not null)];
    }

    /// <summary>Number of recorded activities.</summary>
    public int Count { get; }

    /// <summary>Those with a date of which a part is inferred, in order of their ids.</summary>
    public IReadOnlyList<Activity> Inferred { get; }

    /// <summary>Whether any date is inferred; absent without activities, and where none is known to be but the precision of a date is not recorded.</summary>
    public bool? AnyInferred => Inferred.Count > 0 ? true : Count == 0 || _unsaid.Count > 0 ? null : false;

    public IEnumerable<ProgrammeFact> RestsOn => Inferred;

    /// <summary>Reads the dates of all activities.</summary>
    /// <param name="activities">The activities, in any order.</param>
    public static ActivityDates Of(IEnumerable<Activity> activities) => new([.. activities.OrderBy(activity => activity.ActivityId, StringComparer.Ordinal)]);

    public IEnumerable<FormattableString> WhatIsMissing(string member) => Count == 0
        ? [$"activities"]
        : _unsaid.Select(activity => (FormattableString)$"date precision of activity {activity.ActivityId}");

    private static bool IsInferred(Activity activity) =>
        activity.DatePrecision is { } precision && ClosedList.WordOf(precision).Contains("inferred", StringComparison.Ordinal);
}
