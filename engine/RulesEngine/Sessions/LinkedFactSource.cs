using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The matches that support a linked fact. It stays while there is one.</summary>
internal sealed class LinkedFactSource(Activation first) : ILinkedFactSource
{
    private Activation? _first = first;
    private List<Activation>? _others;
    private Activation _shown = first;

    public FactSourceType SourceType => FactSourceType.Linked;

    public IEnumerable<IFact> Facts => _shown.Facts;

    public IRuleDefinition Rule => _shown.Rule;

    public bool IsSupported => _first is not null;

    public bool IsShared => _others is { Count: > 0 };

    public void Add(Activation supporter)
    {
        if (_first is null)
            _first = supporter;
        else
            (_others ??= []).Add(supporter);
        _shown = _first;
    }

    public void Remove(Activation supporter)
    {
        if (supporter != _first)
        {
            _others?.Remove(supporter);
            return;
        }

        _first = null;
        if (_others is not { Count: > 0 })
            return;
        _first = _others[0];
        _others.RemoveAt(0);
        _shown = _first;
    }
}
