using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>The rows of one table, gathered over all files; the first row of a key is kept.</summary>
internal sealed class TableGathering
{
    private readonly Dictionary<string, ProgrammeFact> _byKey = [];
    private readonly List<ProgrammeFact> _facts = [];
    private int _read;

    internal IReadOnlyList<ProgrammeFact> Facts => _facts;

    internal bool IsUsable { get; private set; }

    internal bool Has(string key) => _byKey.ContainsKey(key);

    internal void Open() => IsUsable = true;

    internal void CountRow() => _read++;

    /// <summary>Adds a fact; or gives back the one that has its key already.</summary>
    internal ProgrammeFact? Add(ProgrammeFact fact)
    {
        if (!_byKey.TryAdd(fact.Key, fact))
        {
            return _byKey[fact.Key];
        }

        _facts.Add(fact);
        return null;
    }

    internal TableCount Count(string name) => new(name, IsUsable, _read, _facts.Count, _read - _facts.Count);
}
