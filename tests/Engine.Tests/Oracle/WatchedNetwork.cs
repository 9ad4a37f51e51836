using RulesEngine.Engine.Tests.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>A session over one rule that remembers each live match as it last fired.</summary>
internal sealed class WatchedNetwork
{
    private readonly ISession _session;
    private readonly Dictionary<IMatch, string> _matches = new(ReferenceEqualityComparer.Instance);
    private readonly OrderedDictionary<string, Row> _facts = [];

    public WatchedNetwork(IRuleDefinition rule)
    {
        _session = new RuleCompiler().Compile([rule]).CreateSession(session =>
        {
            session.Events.ActivationCreatedEvent += (_, created) => _matches.Add(created.Match, "not fired");
            session.Events.ActivationDeletedEvent += (_, deleted) => _matches.Remove(deleted.Match);
            session.Events.RuleFiredEvent += (_, fired) => _matches[fired.Match] =
                Text(fired.Match.Facts.Select(fact => KeyValuePair.Create(fact.Declaration.Name, fact.Value)));
        });
    }

    public IReadOnlyCollection<Row> Facts => _facts.Values;

    public void InsertAll(IReadOnlyList<Row> rows)
    {
        foreach (Row row in rows)
        {
            _facts.Add(row.Id, row);
        }

        _session.InsertAll(rows);
    }

    public void Do(Step step)
    {
        if (step.IsRemoval)
        {
            _session.TryRetract(step.Row).ShouldBe(_facts.Remove(step.Row.Id));
        }
        else if (_facts.ContainsKey(step.Row.Id))
        {
            _facts[step.Row.Id] = step.Row;
            _session.Update(step.Row);
        }
        else
        {
            InsertAll([step.Row]);
        }
    }

    public IReadOnlyList<string> Matches()
    {
        _session.Fire();
        return [.. _matches.Values.Order(StringComparer.Ordinal)];
    }

    public static string Text(IEnumerable<KeyValuePair<string, object?>> bindings) =>
        string.Join(" / ", bindings.Select(binding => $"{binding.Key}={Text(binding.Value)}"));

    private static string Text(object? value) => value switch
    {
        Row row => row.Written,
        IGrouping<int?, Row> group => $"{group.Key}{Members(group)}",
        IGrouping<int, Row> group => $"{group.Key}{Members(group)}",
        IGrouping<string?, Row> group => $"{group.Key}{Members(group)}",
        IKeyedLookup<int, Row> lookup => string.Join(' ', lookup.OrderBy(group => group.Key).Select(group => $"{group.Key}{Members(group)}")),
        IEnumerable<Row> rows => Members(rows),
        System.Collections.IEnumerable all => string.Join(' ', all.Cast<object?>().Select(Text).Order(StringComparer.Ordinal)),
        _ => $"{value}",
    };

    private static string Members(IEnumerable<Row> rows) => $"[{string.Join(", ", rows.Select(row => row.Written).Order(StringComparer.Ordinal))}]";
}
