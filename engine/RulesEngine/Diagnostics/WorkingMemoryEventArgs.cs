using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>Something happened to a fact.</summary>
public class WorkingMemoryEventArgs(IFact fact) : EventArgs
{
    /// <summary>The fact.</summary>
    public IFact Fact { get; } = fact;
}
