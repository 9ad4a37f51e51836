namespace RulesEngine.Network;

/// <summary>What happens to the facts of a batch.</summary>
internal enum FactChange
{
    Insert,
    Update,
    Retract,
}
