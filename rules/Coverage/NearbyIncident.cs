namespace RulesEngine.Rules.Coverage;

/// <summary>An incident on the other side of a region's border; without incident where the region's neighbours are not recorded.</summary>
/// <param name="Region">The region.</param>
/// <param name="Incident">The incident; null where no neighbour of the region is recorded.</param>
/// <param name="IncidentRegion">Name of the region of the incident; null without one.</param>
public sealed record NearbyIncident(Region Region, Incident? Incident, string? IncidentRegion) : IDescribesAbsence, IRestsOnFacts
{
    /// <summary>Day of the incident; absent without a date, or without incident.</summary>
    public DateOnly? Date => Incident?.Date;

    public IEnumerable<ProgrammeFact> RestsOn => Incident is null ? [Region] : [Region, Incident];

    /// <summary>Last day of the time in which preventive work should follow; absent as <see cref="Date"/> is.</summary>
    public DateOnly? End(int months) => Date?.AddMonths(months);

    /// <summary>True once that day is past; absent before, because an answer can still be recorded.</summary>
    public bool? IsOver(AsOf asOf, int months) => asOf.Date > End(months) ? true : null;

    public IEnumerable<FormattableString> WhatIsMissing(string member) => (Incident, Date) switch
    {
        (null, _) => [$"neighbours of {Region}"],
        (_, null) => [$"date of incident {Incident.IncidentId}"],
        _ => [$"a preventive activity after incident {Incident.IncidentId}, for which there is still time"],
    };
}
