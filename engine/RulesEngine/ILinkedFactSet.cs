using RulesEngine.RuleModel;

namespace RulesEngine;

/// <summary>Linked facts that were propagated together because they met the same fate.</summary>
public interface ILinkedFactSet
{
    /// <summary>What happened to them.</summary>
    LinkedFactAction Action { get; }

    /// <summary>The facts, in the order in which the rules produced them.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>Number of facts in the set.</summary>
    int FactCount { get; }
}
