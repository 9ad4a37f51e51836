namespace RulesEngine.Programmes;

/// <summary>Whether a programme is meant for the whole country or for named regions.</summary>
public enum ProgrammeScope
{
    National,
    Regional,
}
