namespace RulesEngine.Benchmarks.Facts;

internal sealed class Activity(int programmeId, bool isPrevention, int year, int participants) : IChangeable
{
    public int ProgrammeId => programmeId;

    public bool IsPrevention { get; private set; } = isPrevention;

    public int Year => year;

    public int Participants => participants;

    /// <summary>Makes it prevention, or no longer.</summary>
    public void Change() => IsPrevention = !IsPrevention;
}
