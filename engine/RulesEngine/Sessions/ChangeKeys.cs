namespace RulesEngine.Sessions;

/// <summary>The keys of OnChange filters, by match: as last computed, and as they were when it last fired.</summary>
internal sealed class ChangeKeys
{
    private (object?[]? Last, object?[]? Fired)[] _keys = [];

    public object?[]? FiredOf(int match) => match < _keys.Length ? _keys[match].Fired : null;

    public void Set(int match, object?[] keys)
    {
        if (match >= _keys.Length)
            Array.Resize(ref _keys, Math.Max(match + 1, _keys.Length * 2));
        _keys[match].Last = keys;
    }

    public void Fire(int match)
    {
        if (match < _keys.Length)
            _keys[match].Fired = _keys[match].Last;
    }

    public void Forget(int match)
    {
        if (match < _keys.Length)
            _keys[match] = default;
    }
}
