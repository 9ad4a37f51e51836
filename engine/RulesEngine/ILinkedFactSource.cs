using RulesEngine.RuleModel;

namespace RulesEngine;

/// <summary>Where a linked fact comes from: the rule that yielded it, and the facts it matched.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule that yielded the fact; the first one, where several did.</summary>
    IRuleDefinition Rule { get; }
}
