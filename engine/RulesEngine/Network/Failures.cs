namespace RulesEngine.Network;

/// <summary>What rules throw and nobody deals with leaves the session at once, except while facts go: then everybody is told first.</summary>
internal sealed class Failures
{
    private int _leavings;
    private RuleExecutionException? _first;

    /// <summary>True while facts are taken back whose insertion or update failed half-way: what throws meanwhile keeps nothing in.</summary>
    public bool IsWithdrawing { get; set; }

    /// <summary>Facts leave a memory.</summary>
    public void BeginLeaving() => _leavings++;

    public void EndLeaving() => _leavings--;

    public void Report(RuleExecutionException failure)
    {
        if (IsWithdrawing)
            return;
        if (_leavings == 0)
            throw failure;
        _first ??= failure;
    }

    /// <summary>Something else has been thrown.</summary>
    public void Forget() => _first = null;

    /// <summary>Throws what was reported first while facts left.</summary>
    public void ThrowFirst()
    {
        if (_first is not { } failure)
            return;
        _first = null;
        throw failure;
    }
}
