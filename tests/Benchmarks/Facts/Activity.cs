namespace RulesEngine.Benchmarks.Facts;

internal sealed class Activity(int programmeId, bool isPrevention, int year, int participants)
{
    public int ProgrammeId => programmeId;

    public bool IsPrevention => isPrevention;

    public int Year => year;

    public int Participants => participants;
}
