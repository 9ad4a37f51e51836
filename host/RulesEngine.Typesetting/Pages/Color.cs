using System.Globalization;

namespace RulesEngine.Typesetting;

/// <summary>A colour in sRGB.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>The colour of print.</summary>
    public static Color Black { get; } = new(0, 0, 0);

    /// <summary>The colour of paper.</summary>
    public static Color White { get; } = new(255, 255, 255);

    /// <summary>Share of light the colour gives back, from 0 (black) to 1 (white), as contrast is measured by WCAG 2.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>A colour from a number such as <c>0x1F4E79</c>.</summary>
    public static Color FromRgb(int value) => new((byte)(value >> 16), (byte)(value >> 8), (byte)value);

    /// <summary>Contrast with another colour, from 1 (none) to 21 (black on white); text needs 4.5.</summary>
    public double ContrastWith(Color other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The colour as <c>#RRGGBB</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
