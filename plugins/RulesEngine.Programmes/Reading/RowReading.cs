namespace RulesEngine.Programmes;

/// <summary>What became of one row.</summary>
/// <param name="Fact">The fact; null when the row is refused.</param>
/// <param name="Refusals">What was found wrong; may be filled although the row is used.</param>
public readonly record struct RowReading(ProgrammeFact? Fact, IReadOnlyList<Refusal> Refusals);
