using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The matches that support a linked fact. It stays while there is one.</summary>
internal sealed class LinkedFactSource(Activation first) : ILinkedFactSource
{
    private readonly List<Activation> _supporters = [first];
    private Activation _shown = first;

    public FactSourceType SourceType => FactSourceType.Linked;

    public IEnumerable<IFact> Facts => _shown.Facts;

    public IRuleDefinition Rule => _shown.Rule;

    public bool IsSupported => _supporters.Count > 0;

    public bool IsShared => _supporters.Count > 1;

    public void Add(Activation supporter)
    {
        _supporters.Add(supporter);
        _shown = _supporters[0];
    }

    public void Remove(Activation supporter)
    {
        _supporters.Remove(supporter);
        if (_supporters.Count > 0)
            _shown = _supporters[0];
    }
}
