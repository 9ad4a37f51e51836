using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>A table as text: the rows of a file or sheet, the header among them.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Sheet">Sheet of a workbook; null for a text file.</param>
/// <param name="Schema">The table that the name of the file or sheet announces; null when it announces none.</param>
/// <param name="Rows">The rows, read as they are asked for.</param>
internal sealed record TableText(string File, string? Sheet, TableSchema? Schema, IEnumerable<TextRow> Rows);
