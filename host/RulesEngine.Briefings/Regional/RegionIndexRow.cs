using RulesEngine.Sdk;

namespace RulesEngine.Briefings.Regional;

/// <summary>A line of the index of regions.</summary>
/// <param name="Findings">What is told of the region.</param>
/// <param name="File">Path of its briefing, from the index.</param>
public sealed record RegionIndexRow(Findings Findings, string File);
