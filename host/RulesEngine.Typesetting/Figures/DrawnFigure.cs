using System.Text;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>A figure drawn apart from any page, for a renderer that sets the text around it itself.</summary>
/// <remarks>Everything stands in points from the drawing's own top left corner. A figure without anything to show has no items.</remarks>
public sealed record DrawnFigure
{
    private DrawnFigure()
    {
    }

    /// <summary>Width in points, as asked for.</summary>
    public required double Width { get; init; }

    /// <summary>Height in points; 0 where there is nothing to show.</summary>
    public required double Height { get; init; }

    /// <summary>What is painted, in order; caption and note are not among it.</summary>
    public required IReadOnlyList<PageItem> Items { get; init; }

    /// <summary>Characters of the labels that the font has no glyph for, each once; they are printed as code points in brackets.</summary>
    public required IReadOnlyList<Rune> Missing { get; init; }

    /// <summary>Draws a figure as high as it needs to be.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width in points.</param>
    /// <param name="styles">How it looks; the house's style unless given.</param>
    public static DrawnFigure Of(Figure figure, double width, StyleSheet? styles = null)
    {
        styles ??= StyleSheet.Default;
        var (_, drawing, _) = new FigureDrawings(styles, new TextSetter(styles)).Draw(figure, width, double.PositiveInfinity).Single();
        return new DrawnFigure { Width = width, Height = drawing.Height, Items = [.. drawing.At(0, 0)], Missing = [.. drawing.Missing.Distinct()] };
    }
}
