namespace RulesEngine.Typesetting;

/// <summary>How a line is drawn.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Thickness">Its thickness in points, above 0.</param>
/// <param name="Dash">Length of dashes and of the gaps between them, in points; 0 draws a solid line.</param>
public readonly record struct Stroke(Color Color, double Thickness, double Dash = 0);
