namespace RulesEngine.Programmes;

/// <summary>How far a programme is, as its source tells it.</summary>
public enum ProgrammeStatus
{
    Running,
    Completed,
    Draft,
    NotStated,
}
