using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Lays a part of the globe flat without changing how large areas are beside each other (Albers' conic projection).</summary>
internal sealed class Projection
{
    private readonly double _cone;
    private readonly double _constant;
    private readonly double _middle;

    private Projection(double west, double east, double south, double north)
    {
        // The two parallels that keep their length lie a sixth of the height from either edge.
        var sixth = (north - south) / 6;
        var (first, second) = (Radians(south + sixth), Radians(north - sixth));
        _middle = (west + east) / 2;
        _cone = (Math.Sin(first) + Math.Sin(second)) / 2;
        _constant = (Math.Cos(first) * Math.Cos(first)) + (2 * _cone * Math.Sin(first));
    }

    /// <summary>The projection that suits what is to be shown.</summary>
    public static Projection For(IReadOnlyList<MapPoint> points) => new(
        points.Min(point => point.Longitude),
        points.Max(point => point.Longitude),
        Math.Max(1, points.Min(point => point.Latitude)),
        Math.Max(2, points.Max(point => point.Latitude)));

    /// <summary>The place in radii of the globe, y downward.</summary>
    public Point At(MapPoint point)
    {
        var radius = Math.Sqrt(Math.Max(0, _constant - (2 * _cone * Math.Sin(Radians(point.Latitude))))) / _cone;
        var angle = _cone * Radians(point.Longitude - _middle);
        return new Point(radius * Math.Sin(angle), radius * Math.Cos(angle));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
