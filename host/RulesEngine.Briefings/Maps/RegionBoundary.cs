using RulesEngine.Documents;

namespace RulesEngine.Briefings.Maps;

/// <summary>A region's boundary.</summary>
/// <param name="RegionId">ISO 3166-2 code.</param>
/// <param name="Center">Where its label stands.</param>
/// <param name="Outlines">Its closed outlines.</param>
internal sealed record RegionBoundary(string RegionId, MapPoint Center, IReadOnlyList<IReadOnlyList<MapPoint>> Outlines);
