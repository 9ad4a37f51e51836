namespace RulesEngine.Programmes;

/// <summary>What a programme is: how formal, and whose.</summary>
public enum ProgrammeKind
{
    StateProgramme,
    PolicyConcept,
    NgoProgramme,
    NgoProject,
    StandingService,
}
