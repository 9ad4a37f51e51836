using RulesEngine.Network;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Parts;

/// <summary>A part of a rule as its plan takes it: a pattern, a quantifier, a query, a value or a condition on one.</summary>
/// <param name="stage">The node that a reader of the network sees passing on what is bound; null where it is another's work.</param>
/// <param name="order">Its place among the parts of the rule.</param>
internal abstract class PlanPart(NetworkNode? stage, int order)
{
    /// <summary>The node that a reader of the network sees passing on what is bound; null where it is another's work.</summary>
    public NetworkNode? Stage => stage;

    /// <summary>Its place among the parts of the rule.</summary>
    public int Order => order;

    /// <summary>Whether something of it can throw, which somebody has to hear of.</summary>
    public abstract bool CanThrow { get; }

    /// <summary>Adds the steps that take the part when everything before it is bound.</summary>
    public abstract void AddSteps(List<PlanStep> steps);
}
