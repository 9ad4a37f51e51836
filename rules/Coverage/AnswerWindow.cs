namespace RulesEngine.Rules.Coverage;

/// <summary>The time in which preventive work should follow an incident.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="AsOf">The day the run speaks for.</param>
/// <param name="Months">Length in months.</param>
public sealed record AnswerWindow(Incident Incident, AsOf AsOf, int Months) : IDescribesAbsence
{
    /// <summary>Last day; absent when the incident has no date.</summary>
    public DateOnly? End => Incident.Date?.AddMonths(Months);

    /// <summary>True once the last day is past; absent before, because an answer can still be recorded.</summary>
    public bool? IsOver => AsOf.Date > End ? true : null;

    public IEnumerable<FormattableString> WhatIsMissing(string member) => End is { } end
        ? [$"a preventive activity after incident {Incident.IncidentId}, for which there is time until {end}"]
        : [$"date of incident {Incident.IncidentId}"];
}
