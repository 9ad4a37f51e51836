namespace RulesEngine.Sdk;

/// <summary>What became of the rows of one table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Read">Rows read.</param>
/// <param name="Used">Rows that became facts.</param>
/// <param name="Refused">Rows that did not.</param>
public sealed record BriefingTable(string Table, int Read, int Used, int Refused);
