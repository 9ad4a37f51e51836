namespace RulesEngine.Benchmarks.Party;

/// <summary>What Miss Manners does just now.</summary>
internal enum Step
{
    Begin,
    Seat,
    TakeOver,
    Check,
    Done,
}
