using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Typesetting;

/// <summary>How characters look.</summary>
/// <param name="Family">The family their face is taken from.</param>
/// <param name="Cut">Which face of the family.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Leading">Height of a line in points.</param>
/// <param name="Color">Their colour.</param>
public sealed record TextStyle(FontFamily Family, FontCut Cut, double Size, double Leading, Color Color)
{
    /// <summary>The face.</summary>
    public FontFace Face { get; } = Cut switch
    {
        FontCut.Italic => Family.Italic,
        FontCut.SemiBold => Family.SemiBold,
        FontCut.Bold => Family.Bold,
        _ => Family.Regular,
    };

    /// <summary>The style of important words among words of this style.</summary>
    public TextStyle Strong => Cut is FontCut.SemiBold or FontCut.Bold ? In(FontCut.Bold) : In(FontCut.SemiBold);

    /// <summary>The style of stressed words among words of this style; where these are bold already, they stay so.</summary>
    public TextStyle Stressed => Cut == FontCut.Regular ? In(FontCut.Italic) : this;

    /// <summary>The style of a mark that stands above words of this style.</summary>
    public TextStyle Raised => new(Family, Cut, Size * 0.66, Leading, Color) { Rise = Size * 0.34 };

    /// <summary>How far above the baseline it stands, in points.</summary>
    internal double Rise { get; init; }

    /// <summary>Distance from the top of a line to its baseline.</summary>
    internal double Baseline => ((Leading - ((Face.Ascent - Face.Descent) * Scale)) / 2) + (Face.Ascent * Scale);

    /// <summary>Points in a unit of the face.</summary>
    internal double Scale => Size / Face.UnitsPerEm;

    private TextStyle In(FontCut cut) => new(Family, cut, Size, Leading, Color);

    /// <summary>The same style in another colour.</summary>
    public TextStyle Colored(Color color) => new(Family, Cut, Size, Leading, color) { Rise = Rise };
}
