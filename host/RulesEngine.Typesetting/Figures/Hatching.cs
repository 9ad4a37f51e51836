namespace RulesEngine.Typesetting;

/// <summary>Parallel lines inside closed outlines.</summary>
internal static class Hatching
{
    /// <summary>The lines, each of two points; inside is told by the even-odd rule.</summary>
    /// <param name="outlines">The outlines.</param>
    /// <param name="angle">Direction of the lines, in radians from the horizontal, clockwise.</param>
    /// <param name="spacing">Distance between lines, in points.</param>
    public static IReadOnlyList<IReadOnlyList<Point>> Of(IReadOnlyList<IReadOnlyList<Point>> outlines, double angle, double spacing)
    {
        var (alongX, alongY) = (Math.Cos(angle), Math.Sin(angle));
        var turned = outlines.Select(outline => outline.Select(point => (Along: (point.X * alongX) + (point.Y * alongY), Across: (point.Y * alongX) - (point.X * alongY))).ToList()).ToList();
        var depths = turned.SelectMany(outline => outline).Select(point => point.Across).ToList();
        var lines = new List<IReadOnlyList<Point>>();
        if (depths.Count == 0)
            return lines;

        for (var depth = depths.Min() + (spacing / 2); depth < depths.Max(); depth += spacing)
        {
            var crossings = turned.SelectMany(outline => Crossings(outline, depth)).Order().ToList();
            for (var i = 0; i + 1 < crossings.Count; i += 2)
                lines.Add([At(crossings[i], depth), At(crossings[i + 1], depth)]);
        }

        return lines;

        Point At(double along, double across) => new((along * alongX) - (across * alongY), (along * alongY) + (across * alongX));
    }

    private static IEnumerable<double> Crossings(List<(double Along, double Across)> outline, double depth)
    {
        for (var i = 0; i < outline.Count; i++)
        {
            var (from, to) = (outline[i], outline[(i + 1) % outline.Count]);
            if (from.Across <= depth != to.Across <= depth)
                yield return from.Along + ((to.Along - from.Along) * (depth - from.Across) / (to.Across - from.Across));
        }
    }
}
