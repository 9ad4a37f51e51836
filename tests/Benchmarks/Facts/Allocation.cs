namespace RulesEngine.Benchmarks.Facts;

internal sealed class Allocation(int programmeId, int regionId, int amount) : IChangeable
{
    private const int SmallestAndLargest = 119;

    public int ProgrammeId => programmeId;

    public int RegionId => regionId;

    public int Amount { get; private set; } = amount;

    /// <summary>Makes a small amount large and a large one small.</summary>
    public void Change() => Amount = SmallestAndLargest - Amount;
}
