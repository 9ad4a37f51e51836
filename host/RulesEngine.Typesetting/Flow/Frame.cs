namespace RulesEngine.Typesetting;

/// <summary>A ground behind several fragments, painted anew on every page they run over.</summary>
internal sealed record Frame(double X, double Width, double Padding, Color Ground, Color Bar)
{
    private const double BarWidth = 3;

    public void Paint(PageCanvas page, double top, double bottom) => page.PaintArtifact(ArtifactKind.Layout,
    [
        new RectangleShape(new Rectangle(X, top, Width, bottom - top), Ground),
        new RectangleShape(new Rectangle(X, top, BarWidth, bottom - top), Bar),
    ]);
}
