using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Totals;

/// <summary>A session whose rules bind totals, beside its items kept by hand.</summary>
internal sealed class WatchedTotals
{
    private readonly ISession _session;
    private readonly Dictionary<(string Rule, int Key), IMatch> _matches = [];
    private readonly HashSet<(string Rule, string Exception)> _failures = [];
    private readonly Dictionary<int, Item> _items = [];
    private readonly Dictionary<int, List<Item>> _groups = new() { [1] = [], [2] = [], [3] = [] };
    private readonly HashSet<int> _touched = [];

    public WatchedTotals(ISessionFactory rules) => _session = rules.CreateSession(session =>
    {
        session.Events.ActivationCreatedEvent += (_, created) => _matches.Add((created.Rule.Name, KeyOf(created.Match)), created.Match);
        session.Events.ActivationDeletedEvent += (_, deleted) => _matches.Remove(_matches.Single(match => match.Value == deleted.Match).Key);
        session.Events.LhsExpressionFailedEvent += (_, failed) =>
        {
            foreach (var rule in failed.Rules)
                _failures.Add((rule.Name, failed.Exception!.GetType().Name));
            failed.IsHandled = true;
        };
    });

    public void InsertPlaces() => _session.InsertAll(_groups.Keys.Select(key => new Place(key)));

    /// <summary>Does what changes say, all insertions in one call, all updates in one, and so on.</summary>
    public void Do(params IReadOnlyList<Change> changes)
    {
        _failures.Clear();
        _touched.Clear();
        var gone = changes.Where(change => change.Goes && _items.ContainsKey(change.Item)).DistinctBy(change => change.Item).Select(change => Remove(change.Item)).ToArray();
        var changed = changes.Where(change => !change.Goes && _items.ContainsKey(change.Item)).DistinctBy(change => change.Item).Select(Alter).ToArray();
        var come = changes.Where(change => !change.Goes && !_items.ContainsKey(change.Item)).DistinctBy(change => change.Item).Select(Add).ToArray();
        _session.RetractAll(gone);
        _session.UpdateAll(changed);
        _session.InsertAll(come);
    }

    /// <summary>Every total that is not what the items by hand give.</summary>
    public IEnumerable<string> Mistakes(string rule, StatedTotal total, GroupShape shape)
    {
        foreach (var (key, items) in _groups)
        {
            if (shape switch
            {
                GroupShape.Grouped or GroupShape.GroupedByTokens => items.Count == 0,
                GroupShape.CollectedOfOne => key != 1,
                _ => false,
            })
            {
                continue;
            }

            var expected = total.ByHand(items);
            var match = _matches.GetValueOrDefault((rule, key));
            var found = match is null ? "nothing" : StatedTotal.Text(ValueOf(match, "total"));
            var failed = _failures.Contains((rule, expected));
            if (match is null ? _touched.Contains(key) && !failed : found != expected)
                yield return $"{total} of {key}: {found}, not {expected}";
            if (match is not null && !((IEnumerable<Item>)ValueOf(match, "all")!).SequenceEqual(items))
                yield return $"{total} of {key}: other items";
        }
    }

    private static object? ValueOf(IMatch match, string name) => match.Facts.Single(fact => fact.Declaration.Name == name).Value;

    private static int KeyOf(IMatch match) => match.Facts.First().Value switch
    {
        Place place => place.Key,
        IGrouping<int, Item> group => group.Key,
        _ => 1,
    };

    private Item Add(Change change)
    {
        var item = new Item(change.Key, change.Values);
        _items.Add(change.Item, item);
        Touch(change.Key).Add(item);
        return item;
    }

    private Item Alter(Change change)
    {
        var item = _items[change.Item];
        Touch(item.Key);
        if (item.Key != change.Key)
        {
            _groups[item.Key].Remove(item);
            Touch(change.Key).Add(item);
        }

        (item.Key, item.Values, item.Number) = (change.Key, change.Values, change.Values.Number);
        return item;
    }

    private Item Remove(int number)
    {
        _items.Remove(number, out var item);
        Touch(item!.Key).Remove(item);
        return item;
    }

    private List<Item> Touch(int key)
    {
        _touched.Add(key);
        return _groups[key];
    }
}
