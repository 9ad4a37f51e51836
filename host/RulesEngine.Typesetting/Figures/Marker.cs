namespace RulesEngine.Typesetting;

/// <summary>Outlines of the signs that mark a value.</summary>
internal static class Marker
{
    private const int Corners = 16;

    /// <summary>The sign of the first, second, third… of lines that are told apart.</summary>
    public static IReadOnlyList<Point> Of(int index, Point center, double radius) => (index % 4) switch
    {
        0 => Disc(center, radius),
        1 => Square(center, radius * 0.9),
        2 => Triangle(center, radius * 1.15, radius * 1.15),
        _ => Diamond(center, radius * 1.15),
    };

    public static IReadOnlyList<Point> Disc(Point center, double radius) => [.. Enumerable.Range(0, Corners).Select(corner =>
    {
        var angle = 2 * Math.PI * corner / Corners;
        return new Point(center.X + (radius * Math.Cos(angle)), center.Y + (radius * Math.Sin(angle)));
    })];

    /// <summary>A triangle that points down, or up with a height below zero.</summary>
    public static IReadOnlyList<Point> Triangle(Point center, double radius, double height) =>
        [new Point(center.X - radius, center.Y - (height * 0.8)), new Point(center.X + radius, center.Y - (height * 0.8)), new Point(center.X, center.Y + height)];

    private static IReadOnlyList<Point> Square(Point center, double radius) =>
        new Rectangle(center.X - radius, center.Y - radius, 2 * radius, 2 * radius).Corners;

    private static IReadOnlyList<Point> Diamond(Point center, double radius) =>
        [new Point(center.X, center.Y - radius), new Point(center.X + radius, center.Y), new Point(center.X, center.Y + radius), new Point(center.X - radius, center.Y)];
}
