using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>The matches of one priority that wait, by turn. Who leaves is gone at once; its place stays empty until room is needed.</summary>
internal sealed class MatchQueue(int priority, AgendaOrder order)
{
    // What an empty queue keeps of the room it once needed.
    private const int KeptRoom = 256;

    private RuleMatch[] _places = new RuleMatch[16];
    private int _from;
    private int _to;
    private int _count;

    public int Priority => priority;

    public bool TryPeek(out RuleMatch first)
    {
        first = default;
        if (_count == 0)
            return false;
        if (order == AgendaOrder.NewestFirst)
        {
            while (_places[_to - 1].All is null)
                _to--;
            first = _places[_to - 1];
        }
        else
        {
            while (_places[_from].All is null)
                _from++;
            first = _places[_from];
        }

        return true;
    }

    public void Add(RuleMatch match)
    {
        if (_to == _places.Length)
            MakeRoom();
        Put(match);
        _count++;
    }

    public void Remove(RuleMatch match)
    {
        ref var place = ref match.State.Place;
        _places[place - 1] = default;
        place = 0;
        if (--_count > 0)
            return;
        (_from, _to) = (0, 0);
        if (_places.Length > KeptRoom)
            _places = new RuleMatch[KeptRoom];
    }

    // Closes the gaps; only where that is not worth it, the queue grows.
    private void MakeRoom()
    {
        var (old, from, to) = (_places, _from, _to);
        if (_count > old.Length / 2)
            _places = new RuleMatch[old.Length * 2];
        (_from, _to) = (0, 0);
        foreach (var match in old.AsSpan(from, to - from))
        {
            if (match.All is not null)
                Put(match);
        }

        if (_places == old)
            Array.Clear(old, _to, to - _to);
    }

    private void Put(RuleMatch match)
    {
        _places[_to++] = match;
        match.State.Place = _to;
    }
}
