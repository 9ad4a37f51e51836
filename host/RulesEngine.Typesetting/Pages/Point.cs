namespace RulesEngine.Typesetting;

/// <summary>A place on a page, in points from the top left corner.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
public readonly record struct Point(double X, double Y);
