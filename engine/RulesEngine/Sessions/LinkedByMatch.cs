namespace RulesEngine.Sessions;

/// <summary>The slots of the facts that the matches of a rule yielded, by key in order. Nearly all yield one, under the key of the rule's only yield: it takes a number.</summary>
internal sealed class LinkedByMatch
{
    private const int None = -1;

    private object? _usualKey;

    // By match: slot + 1; zero is none.
    private int[] _usual = [];
    private Dictionary<int, OrderedDictionary<object, int>>? _others;

    /// <summary>The slot of a fact; negative where there is none.</summary>
    public int SlotOf(int match, object key)
    {
        if (_others is not null && _others.TryGetValue(match, out var own))
            return own.TryGetValue(key, out var slot) ? slot : None;
        return UsualOf(match) is var usual and >= 0 && IsUsual(key) ? usual : None;
    }

    public IReadOnlyCollection<object> KeysOf(int match)
    {
        if (_others is not null && _others.TryGetValue(match, out var own))
            return [.. own.Keys];
        return UsualOf(match) >= 0 ? [_usualKey!] : [];
    }

    public void Set(int match, object key, int slot)
    {
        _usualKey ??= key;
        if (IsUsual(key) && _others?.ContainsKey(match) != true)
        {
            if (match >= _usual.Length)
                Array.Resize(ref _usual, Math.Max(match + 1, Math.Max(16, _usual.Length * 2)));
            _usual[match] = slot + 1;
            return;
        }

        OthersOf(match)[key] = slot;
    }

    public void Remove(int match, object key)
    {
        if (_others is not null && _others.TryGetValue(match, out var own))
            own.Remove(key);
        else if (UsualOf(match) >= 0 && IsUsual(key))
            _usual[match] = 0;
    }

    /// <summary>Takes a fact away that has left, whatever its key.</summary>
    public void RemoveSlot(int match, int slot)
    {
        if (_others is not null && _others.TryGetValue(match, out var own))
        {
            foreach (var key in own.Keys.Where(key => own[key] == slot).ToArray())
                own.Remove(key);
        }
        else if (UsualOf(match) == slot)
        {
            _usual[match] = 0;
        }
    }

    /// <summary>Takes all facts of a match.</summary>
    public IReadOnlyCollection<int> TakeAll(int match)
    {
        if (_others is not null && _others.Remove(match, out var own))
            return own.Values;
        var slot = UsualOf(match);
        if (slot < 0)
            return [];
        _usual[match] = 0;
        return [slot];
    }

    private int UsualOf(int match) => match < _usual.Length ? _usual[match] - 1 : None;

    private bool IsUsual(object key) => ReferenceEquals(key, _usualKey) || key.Equals(_usualKey);

    private OrderedDictionary<object, int> OthersOf(int match)
    {
        _others ??= [];
        if (_others.TryGetValue(match, out var own))
            return own;
        _others.Add(match, own = []);
        if (UsualOf(match) is var slot and >= 0)
        {
            own.Add(_usualKey!, slot);
            _usual[match] = 0;
        }

        return own;
    }
}
