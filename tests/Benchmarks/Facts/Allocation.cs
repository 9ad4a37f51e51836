namespace RulesEngine.Benchmarks.Facts;

internal sealed class Allocation(int programmeId, int regionId, int amount)
{
    public int ProgrammeId => programmeId;

    public int RegionId => regionId;

    public int Amount => amount;
}
