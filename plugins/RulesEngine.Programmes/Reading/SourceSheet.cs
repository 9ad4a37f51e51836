namespace RulesEngine.Programmes;

/// <summary>The table of one file or sheet that rows come from: its name and the columns that are kept.</summary>
/// <param name="File">File name, as given.</param>
/// <param name="Sheet">Sheet of a workbook; null for a text file.</param>
/// <param name="Columns">Headers of the kept columns, in the order of <see cref="SourceRow"/>'s cells. Unknown and personal columns are not among them.</param>
public sealed record SourceSheet(string File, string? Sheet, IReadOnlyList<string> Columns);
