namespace RulesEngine.Import;

/// <summary>What became of the rows of a table, over all files that hold some of it.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="IsUsable">Whether a file or sheet of it had the columns it must have.</param>
/// <param name="Read">Rows found; empty ones are not counted.</param>
/// <param name="Used">Rows that became facts.</param>
/// <param name="Refused">Rows that did not: those refused one by one, repeats, and those of a refused table. Read less used.</param>
public sealed record TableCount(string Table, bool IsUsable, int Read, int Used, int Refused);
