namespace RulesEngine.Rules.Coverage;

/// <summary>A border seen from one of its sides.</summary>
/// <param name="RegionId">The region that looks.</param>
/// <param name="NeighbourId">The region on the other side.</param>
public sealed record Border(string RegionId, string NeighbourId);
