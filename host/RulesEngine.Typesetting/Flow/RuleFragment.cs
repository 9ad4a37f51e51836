namespace RulesEngine.Typesetting;

/// <summary>A line across the column.</summary>
internal sealed class RuleFragment(Place place, double x, double width, Stroke stroke) : Fragment(place)
{
    public override int SliceCount => 1;

    public override double HeightOf(int slice) => stroke.Thickness;

    public override void Paint(PageCanvas page, double top, int first, int end)
    {
        var middle = top + (stroke.Thickness / 2);
        page.PaintArtifact(ArtifactKind.Layout, [new LineShape(new Point(x, middle), new Point(x + width, middle), stroke)]);
    }
}
