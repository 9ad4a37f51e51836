namespace RulesEngine.Evaluation.Tests.Guarding;

/// <summary>Where rules of these tests are stuck until the test is over.</summary>
public static class Gate
{
    private static readonly ManualResetEventSlim s_open = new(initialState: true);

    public static bool Pass(object? fact)
    {
        s_open.Wait();
        return fact is not null;
    }

    /// <summary>Other tests take every rule of this assembly: to them these rules do nothing.</summary>
    public static bool IsClosed(object? fact) => fact is not null && !s_open.IsSet;

    internal static void Close() => s_open.Reset();

    internal static void Open() => s_open.Set();
}
