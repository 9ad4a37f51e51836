namespace RulesEngine.Typesetting;

/// <summary>A rectangle, filled, stroked or both (the fill first).</summary>
/// <param name="Area">Where it lies; a stroke is centred on its edges.</param>
/// <param name="Fill">Colour of the inside; null leaves it open.</param>
/// <param name="Stroke">Line around it; null draws none.</param>
public sealed record RectangleShape(Rectangle Area, Color? Fill = null, Stroke? Stroke = null) : PageItem;
