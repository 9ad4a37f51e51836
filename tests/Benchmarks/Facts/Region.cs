namespace RulesEngine.Benchmarks.Facts;

internal sealed class Region(int id, int need, int minimumGrant)
{
    public int Id => id;

    public int Need => need;

    public int MinimumGrant => minimumGrant;
}
