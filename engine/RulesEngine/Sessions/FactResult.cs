namespace RulesEngine.Sessions;

internal sealed record FactResult(IReadOnlyCollection<object> Failed) : IFactResult
{
    public static FactResult AllTaken { get; } = new([]);

    public int FailedCount => Failed.Count;
}
