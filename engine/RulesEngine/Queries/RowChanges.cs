using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>What one step of a query operator does to its rows. A row that goes and comes back within the step has changed.</summary>
internal sealed class RowChanges
{
    private readonly OrderedDictionary<Fact, RowFate> _fates = [];

    public IEnumerable<Fact> Added => With(RowFate.Added);

    public IEnumerable<Fact> Modified => With(RowFate.Modified);

    public IEnumerable<Fact> Removed => With(RowFate.Removed);

    public bool IsModified(Fact row) => _fates.TryGetValue(row, out var fate) && fate == RowFate.Modified;

    public void Add(Fact row)
    {
        if (!_fates.TryAdd(row, RowFate.Added))
            _fates[row] = RowFate.Modified;
    }

    public void Modify(Fact row) => _fates.TryAdd(row, RowFate.Modified);

    public void Remove(Fact row)
    {
        if (_fates.TryGetValue(row, out var fate) && fate == RowFate.Added)
            _fates.Remove(row);
        else
            _fates[row] = RowFate.Removed;
    }

    private IEnumerable<Fact> With(RowFate fate) => _fates.Where(pair => pair.Value == fate).Select(pair => pair.Key);
}
