namespace RulesEngine.Host;

/// <summary>What the process ends with. The highest that applies is taken.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int FindingReached = 1;
    public const int WrongUsage = 2;
    public const int NoUsableTable = 3;
    public const int PackOrRuleFailed = 4;
    public const int InternalError = 70;
    public const int Cancelled = 130;
}
