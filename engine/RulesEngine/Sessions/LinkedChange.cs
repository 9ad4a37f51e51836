namespace RulesEngine.Sessions;

/// <summary>What is to happen to a linked fact once the session propagates it.</summary>
/// <param name="Action">What happens.</param>
/// <param name="Slot">The slot of the fact.</param>
/// <param name="Ticket">Tells the fact from others that had its slot.</param>
internal readonly record struct LinkedChange(LinkedFactAction Action, int Slot, int Ticket);
