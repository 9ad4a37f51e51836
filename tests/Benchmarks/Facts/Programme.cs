namespace RulesEngine.Benchmarks.Facts;

internal sealed class Programme(int id, int regionId, bool isActive)
{
    public int Id => id;

    public int RegionId => regionId;

    public bool IsActive => isActive;
}
