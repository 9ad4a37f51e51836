namespace RulesEngine.Typesetting;

/// <summary>An upright rectangle on a page, in points from the top left corner.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width, not negative.</param>
/// <param name="Height">Height, not negative.</param>
public readonly record struct Rectangle(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The point in the middle.</summary>
    public Point Center => new(X + (Width / 2), Y + (Height / 2));

    /// <summary>The corners from the top left one, clockwise.</summary>
    public IReadOnlyList<Point> Corners => [new(X, Y), new(Right, Y), new(Right, Bottom), new(X, Bottom)];
}
