using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>The matches that support linked facts, by slot.</summary>
internal sealed class FactSupports
{
    private readonly SlotPages<FactSupport> _supports = new();
    private Dictionary<int, List<RuleMatch>>? _others;
    private Dictionary<int, LinkedFactSource>? _sources;
    private int _ticket;

    public bool IsLinked(int slot) => TicketOf(slot) > 0;

    public int TicketOf(int slot) => _supports.Get(slot).Ticket;

    public bool IsSupported(int slot) => _supports.Get(slot).IsSupported;

    public bool IsShared(int slot) => _others?.ContainsKey(slot) == true;

    /// <summary>Where a fact comes from, as others see it; null where it is not linked.</summary>
    public IFactSource? SourceOf(int slot)
    {
        if (_sources is not null && _sources.TryGetValue(slot, out var known))
            return known;
        return _supports.Get(slot) is { IsSupported: true } support ? Show(slot, support.First) : null;
    }

    /// <summary>A match has yielded a fact that was not there.</summary>
    public void Begin(int slot, RuleMatch supporter) => _supports.At(slot) = new FactSupport(supporter, ++_ticket);

    /// <summary>A match has yielded a fact that is there.</summary>
    public void Add(int slot, RuleMatch supporter)
    {
        if (IsSupported(slot))
            OthersOf(slot).Add(supporter);
        else
            SetFirst(slot, supporter);
    }

    public void Remove(int slot, RuleMatch supporter)
    {
        if (_supports.Get(slot).First != supporter)
        {
            RemoveOther(slot, supporter);
        }
        else if (IsShared(slot))
        {
            SetFirst(slot, _others![slot][0]);
            RemoveOther(slot, _others[slot][0]);
        }
        else
        {
            // Who hears of its leaving may ask where it came from.
            Show(slot, supporter);
            SetFirst(slot, default);
        }
    }

    /// <summary>A fact leaves. Where it was still supported, nobody has it any more.</summary>
    public void Forget(int slot)
    {
        if (!IsLinked(slot))
            return;
        if (_supports.Get(slot) is { IsSupported: true } support)
            support.First.All.Linked.RemoveSlot(support.First.Number, slot);
        if (_others is not null && _others.Remove(slot, out var others))
            others.ForEach(other => other.All.Linked.RemoveSlot(other.Number, slot));
        _sources?.Remove(slot);
        _supports.At(slot) = default;
    }

    private LinkedFactSource Show(int slot, RuleMatch supporter)
    {
        _sources ??= [];
        if (!_sources.TryGetValue(slot, out var source))
            _sources.Add(slot, source = new LinkedFactSource(supporter.Shown));
        return source;
    }

    private void SetFirst(int slot, RuleMatch supporter)
    {
        ref var support = ref _supports.At(slot);
        support = support with { First = supporter };
        if (support.IsSupported && _sources is not null && _sources.TryGetValue(slot, out var source))
            source.Supporter = supporter.Shown;
    }

    private List<RuleMatch> OthersOf(int slot)
    {
        _others ??= [];
        if (!_others.TryGetValue(slot, out var others))
            _others.Add(slot, others = []);
        return others;
    }

    private void RemoveOther(int slot, RuleMatch supporter)
    {
        if (_others is null || !_others.TryGetValue(slot, out var others))
            return;
        others.Remove(supporter);
        if (others.Count == 0)
            _others.Remove(slot);
    }
}
