namespace RulesEngine.Sessions;

internal sealed record FactResult(IReadOnlyCollection<object> Failed) : IFactResult
{
    public int FailedCount => Failed.Count;
}
