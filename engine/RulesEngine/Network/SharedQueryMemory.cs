namespace RulesEngine.Network;

/// <summary>What a shared query keeps for one session: the tokens that ask, grouped by key, and the collection of each key.</summary>
internal sealed class SharedQueryMemory(Token start, IEqualityComparer<object> comparer)
{
    private readonly Dictionary<object, Group> _groups = new(comparer);
    private readonly Dictionary<Token, Group> _groupOf = [];
    private readonly Dictionary<Token, Asker> _askers = [];
    private readonly List<Group> _emptied = [];
    private long _turns;
    private bool _isLeading;

    public Asker? Find(Token token) => _askers.GetValueOrDefault(token);

    public Asker Add(Token token)
    {
        var asker = new Asker(token, ++_turns);
        _askers.Add(token, asker);
        return asker;
    }

    public Asker? Remove(Token token)
    {
        if (!_askers.Remove(token, out var asker))
            return null;
        Leave(asker);
        return asker;
    }

    /// <summary>Leads the node's own tokens: what comes back meanwhile is settled by the node.</summary>
    public void Lead(Action keys)
    {
        _isLeading = true;
        try
        {
            keys();
        }
        finally
        {
            _isLeading = false;
        }
    }

    /// <returns>The group, where it is new.</returns>
    public Group? Join(Asker asker, object[] key)
    {
        var isNew = !_groups.TryGetValue(key, out var group);
        if (isNew)
        {
            _groups.Add(key, group = new(key, TokenOf(key)));
            _groupOf.Add(group.Token, group);
        }

        group!.Askers.Add(asker);
        asker.Group = group;
        return isNew ? group : null;
    }

    public void Leave(Asker asker)
    {
        if (asker.Group is not { } group)
            return;
        group.Askers.Remove(asker);
        asker.Group = null;
        if (group.Askers.Count == 0)
            _emptied.Add(group);
    }

    /// <summary>The tokens of the groups that nobody asks for any more. They are forgotten.</summary>
    public List<Token> TakeEmptied()
    {
        var tokens = new List<Token>();
        foreach (var group in _emptied)
        {
            if (group.Askers.Count > 0 || !_groupOf.Remove(group.Token))
                continue;
            _groups.Remove(group.Key);
            tokens.Add(group.Token);
        }

        _emptied.Clear();
        return tokens;
    }

    /// <summary>Takes the collections of some keys, and gives who is to be told: those who ask for them, in order of arrival.</summary>
    public List<Asker> Take(List<Token> results, Func<Token, Fact?> collection)
    {
        var told = new List<Asker>();
        foreach (var result in results)
        {
            if (!_groupOf.TryGetValue(result.Parent!, out var group))
                continue;
            group.Collection = collection(result);
            if (!_isLeading)
                told.AddRange(group.Askers);
        }

        told.Sort((one, other) => one.Turn.CompareTo(other.Turn));
        return told;
    }

    private Token TokenOf(object[] key) => key.Aggregate(start, (token, part) => new Token(token, new Fact(part is NullKey ? null : part, typeof(object))));

    /// <summary>The tokens with one key, and the collection they share; null while there is none.</summary>
    internal sealed class Group(object[] key, Token token)
    {
        public object[] Key { get; } = key;

        public Token Token { get; } = token;

        public HashSet<Asker> Askers { get; } = [];

        public Fact? Collection { get; set; }
    }

    /// <summary>A token that asks, and what it became with the collection as its last fact.</summary>
    internal sealed class Asker(Token token, long turn)
    {
        public Token Token { get; } = token;

        public long Turn { get; } = turn;

        /// <summary>Null where the key could not be computed.</summary>
        public Group? Group { get; set; }

        public Token? Child { get; private set; }

        /// <summary>Makes of the token what the collection of its group makes of it now.</summary>
        public void Settle(TokenChanges changes)
        {
            if (Group?.Collection is not { } collection)
            {
                if (Child is not null)
                    changes.Retracted.Add(Child);
                Child = null;
                return;
            }

            if (Child is null)
            {
                Child = new(Token, new Fact(collection.Value, collection.Type));
                changes.Inserted.Add(Child);
            }
            else
            {
                Child.Fact!.Value = collection.Value;
                changes.Updated.Add(Child);
            }

            Child.Fact!.Source = collection.Source;
        }
    }
}
