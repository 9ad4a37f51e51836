namespace RulesEngine.Sdk;

/// <summary>A row of the data that a finding rests on.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">Key of the row.</param>
/// <param name="Label">Name for readers; the key where it has none.</param>
/// <param name="Cells">The filled cells of the row, in the order of the file's columns; the lists of sources and claims stand apart.</param>
/// <param name="SourceIds">The sources the row rests on.</param>
/// <param name="ClaimIds">The statements the row rests on.</param>
/// <param name="IsIllustrative">Whether one of its sources is synthetic.</param>
public sealed record FactEvidence(
    string Table,
    string Key,
    string Label,
    IReadOnlyList<SourceCell> Cells,
    IReadOnlyList<string> SourceIds,
    IReadOnlyList<string> ClaimIds,
    bool IsIllustrative) : Evidence;
