namespace RulesEngine.Evaluation;

/// <summary>A row of a table on a card.</summary>
/// <param name="Line">Line of the card.</param>
/// <param name="Cells">Its cells.</param>
public sealed record CardRow(int Line, IReadOnlyList<string> Cells);
