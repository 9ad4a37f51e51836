using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>What was made for one region.</summary>
/// <param name="Findings">What is told of it.</param>
/// <param name="Untold">How many findings are about it and another region together.</param>
/// <param name="Files">Its files, each with its folder.</param>
internal sealed record RegionEntry(Findings Findings, int Untold, IReadOnlyList<PrintedFile> Files);
