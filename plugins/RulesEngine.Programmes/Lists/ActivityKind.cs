namespace RulesEngine.Programmes;

/// <summary>What sort of activity took place.</summary>
public enum ActivityKind
{
    Seminar,
    Workshop,
    OutreachMeeting,
    Event,
    Conference,
    Contest,
    Forum,
    Roundtable,
    Meeting,
    Agreement,
    Casework,
    Exercise,
}
