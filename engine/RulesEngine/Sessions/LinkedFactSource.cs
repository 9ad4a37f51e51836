using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>Where a linked fact comes from, as others see it.</summary>
internal sealed class LinkedFactSource(Activation supporter) : ILinkedFactSource
{
    /// <summary>The first match that supports the fact; the last one that did, where none does any more.</summary>
    public Activation Supporter { get; set; } = supporter;

    public FactSourceType SourceType => FactSourceType.Linked;

    public IEnumerable<IFact> Facts => Supporter.Facts;

    public IRuleDefinition Rule => Supporter.Rule;
}
