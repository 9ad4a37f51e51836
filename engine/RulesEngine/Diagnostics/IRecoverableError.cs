namespace RulesEngine.Diagnostics;

/// <summary>An error that a handler may declare dealt with.</summary>
public interface IRecoverableError
{
    /// <summary>True keeps the exception from leaving the session.</summary>
    bool IsHandled { get; set; }

    /// <summary>What was thrown.</summary>
    Exception? Exception { get; }
}
