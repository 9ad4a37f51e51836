namespace RulesEngine.Documents;

/// <summary>A place on the earth.</summary>
/// <param name="Longitude">Degrees east of Greenwich.</param>
/// <param name="Latitude">Degrees north of the equator.</param>
public readonly record struct MapPoint(double Longitude, double Latitude);
