namespace RulesEngine.Typesetting;

/// <summary>Polygons or open lines, filled by the even-odd rule, stroked or both (the fill first).</summary>
/// <param name="Outlines">Each a list of at least two corners.</param>
/// <param name="Closed">Whether each outline returns to its first corner.</param>
/// <param name="Fill">Colour of the inside; null leaves it open.</param>
/// <param name="Stroke">Line along it; null draws none.</param>
public sealed record PathShape(IReadOnlyList<IReadOnlyList<Point>> Outlines, bool Closed, Color? Fill = null, Stroke? Stroke = null) : PageItem;
