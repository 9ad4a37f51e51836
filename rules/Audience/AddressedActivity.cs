namespace RulesEngine.Rules.Audience;

/// <summary>An activity of a programme that names whom it is for, and whether it prevents anything.</summary>
/// <param name="Activity">The activity; it has a programme and at least one target group.</param>
/// <param name="IsPreventive">Whether its component is work before harm; absent when the table of components does not say. An activity without a component is not.</param>
public sealed record AddressedActivity(Activity Activity, bool? IsPreventive) : IDescribesAbsence, IRestsOnFacts
{
    /// <summary>The programme it belongs to.</summary>
    public string? ProgrammeId => Activity.ProgrammeId;

    public IEnumerable<ProgrammeFact> RestsOn => [Activity];

    /// <summary>Reads whether an activity is preventive.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="components">Its component, or none.</param>
    public static AddressedActivity Of(Activity activity, IEnumerable<Component> components) =>
        new(activity, activity.Component is null ? false : components.FirstOrDefault()?.IsPreventive);

    /// <summary>Whether it is for these groups and no other.</summary>
    public bool IsOnlyFor(IEnumerable<TargetGroup> groups) => Activity.TargetGroups.All(groups.Contains);

    public IEnumerable<FormattableString> WhatIsMissing(string member) => [$"whether component '{Activity.Component}' of activity {Activity.ActivityId} is preventive"];
}
