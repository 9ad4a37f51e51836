namespace RulesEngine.Rules.Audience;

/// <summary>Whom all recorded activities are for.</summary>
public sealed record RecordedAudience : IDescribesAbsence, IRestsOnFacts
{
    private readonly IReadOnlyList<Activity> _activities;

    private RecordedAudience(IReadOnlyList<Activity> activities)
    {
        _activities = activities;
    }

    /// <summary>Number of recorded activities; absent when there is none, because then nothing can be said about them.</summary>
    public int? Activities => _activities.Count > 0 ? _activities.Count : null;

    public IEnumerable<ProgrammeFact> RestsOn => _activities;

    /// <summary>Takes all activities together.</summary>
    /// <param name="activities">The activities, in any order.</param>
    public static RecordedAudience Of(IEnumerable<Activity> activities) => new([.. activities.OrderBy(activity => activity.ActivityId, StringComparer.Ordinal)]);

    /// <summary>The activities that name the group among those they are for, in order of their ids.</summary>
    public IReadOnlyList<Activity> For(TargetGroup group) => [.. _activities.Where(activity => activity.TargetGroups.Contains(group))];

    /// <summary>Share of the activities that name the group; absent when there is no activity.</summary>
    public decimal? ShareFor(TargetGroup group) => (decimal)For(group).Count / Activities;

    public IEnumerable<FormattableString> WhatIsMissing(string member) => [$"activities"];
}
