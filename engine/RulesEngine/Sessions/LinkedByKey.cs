using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>The facts that one match yielded, by key in order. Most matches yield one: it needs no dictionary.</summary>
internal sealed class LinkedByKey
{
    private object? _key;
    private Fact? _fact;
    private OrderedDictionary<object, Fact>? _more;

    public IEnumerable<object> Keys => _more?.Keys ?? (_key is null ? [] : (IEnumerable<object>)[_key]);

    public IReadOnlyCollection<Fact> Facts => _more?.Values ?? (_fact is null ? [] : (IReadOnlyCollection<Fact>)[_fact]);

    public Fact? Find(object key)
    {
        if (_more is not null)
            return _more.GetValueOrDefault(key);
        return key.Equals(_key) ? _fact : null;
    }

    public void Set(object key, Fact fact)
    {
        if (_more is null && (_key is null || key.Equals(_key)))
        {
            _key ??= key;
            _fact = fact;
            return;
        }

        _more ??= new() { [_key!] = _fact! };
        _more[key] = fact;
    }

    public void Remove(object key)
    {
        if (_more is not null)
            _more.Remove(key);
        else if (key.Equals(_key))
            (_key, _fact) = (null, null);
    }
}
