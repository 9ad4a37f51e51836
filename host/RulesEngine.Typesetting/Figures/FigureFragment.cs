using System.Globalization;

namespace RulesEngine.Typesetting;

/// <summary>A drawing: one slice, and one marked sequence of its figure.</summary>
internal sealed class FigureFragment(Place place, StructureElement figure, Drawing drawing, double x, double width, double scale) : Fragment(place)
{
    public override int SliceCount => 1;

    public override double HeightOf(int slice) => drawing.Height;

    public override void Paint(PageCanvas page, double top, int first, int end)
    {
        figure.Bounds = new Rectangle(x, top, width, drawing.Height);
        page.Paint(figure, [.. drawing.At(x, top)]);
        foreach (var character in drawing.Missing.Distinct())
            page.Report(LayoutDiagnosticKind.MissingGlyph, Place, $"the font has no glyph for '{character}'; it is printed as {Shaper.CodePoint(character)}");
        if (scale < 1)
            page.Report(LayoutDiagnosticKind.FigureShrunk, Place, string.Create(CultureInfo.InvariantCulture, $"the drawing was made smaller to fit a page: {scale:0.##} of its size"));
    }
}
