namespace RulesEngine.Programmes;

/// <summary>How a source supports that a programme has a component. <see cref="Deprioritised"/> and <see cref="ContentOnly"/> do not count as having it.</summary>
public enum ComponentEvidence
{
    Stated,
    Implied,
    Deprioritised,
    ContentOnly,
}
