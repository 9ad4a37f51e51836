namespace RulesEngine.Documents;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells from left to right, without those that a cell above reaches into.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);
