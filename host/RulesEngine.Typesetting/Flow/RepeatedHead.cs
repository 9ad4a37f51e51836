namespace RulesEngine.Typesetting;

/// <summary>What is printed again at the top of a page that a table runs on to.</summary>
internal sealed class RepeatedHead(double height, Action<PageCanvas, double> paint)
{
    public double Height { get; } = height;

    public void Paint(PageCanvas page, double top) => paint(page, top);
}
