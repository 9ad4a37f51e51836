namespace RulesEngine.Typesetting;

/// <summary>A straight line.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Stroke">How it is drawn.</param>
public sealed record LineShape(Point From, Point To, Stroke Stroke) : PageItem;
