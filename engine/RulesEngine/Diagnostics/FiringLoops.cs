using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>Watches the firings of a session and tells which rules wake each other, so that a host that had to cut a run can say why.</summary>
/// <remarks>A rule wakes another one when its actions, or the facts that they link, make or change a match of it. Not watched, a session pays nothing.</remarks>
/// <example>
/// <code>
/// if (session.Fire(limit) == limit)
/// {
///     using var loops = new FiringLoops(session.Events);
///     session.Fire(1000);
///     foreach (FiringLoop loop in loops.Found)
///         Console.WriteLine(loop);
/// }
/// </code>
/// </example>
public sealed class FiringLoops : IDisposable
{
    private readonly IEventProvider _events;
    private readonly List<IRuleDefinition> _rules = [];
    private readonly Dictionary<IRuleDefinition, int> _firings = [];
    private readonly Dictionary<IRuleDefinition, HashSet<IRuleDefinition>> _wakes = [];
    private IRuleDefinition? _fired;
    private bool _isFiring;

    /// <summary>Listens from now on.</summary>
    public FiringLoops(IEventProvider events)
    {
        ArgumentNullException.ThrowIfNull(events);
        _events = events;
        _events.RuleFiringEvent += Begin;
        _events.RuleFiredEvent += End;
        _events.RhsExpressionFailedEvent += Fail;
        _events.ActivationCreatedEvent += Wake;
        _events.ActivationUpdatedEvent += Wake;
        _events.FactInsertingEvent += Change;
        _events.FactUpdatingEvent += Change;
        _events.FactRetractingEvent += Change;
    }

    /// <summary>The circles seen so far, those that fired most first; each rule is in one of them at most.</summary>
    public IReadOnlyList<FiringLoop> Found
    {
        get
        {
            var told = new HashSet<IRuleDefinition>();
            var loops = new List<FiringLoop>();
            foreach (var rule in _rules)
            {
                if (!told.Contains(rule) && Circle(rule) is { } circle)
                {
                    told.UnionWith(circle);
                    loops.Add(new FiringLoop(circle, circle.Sum(each => _firings[each])));
                }
            }

            return [.. loops.OrderByDescending(loop => loop.Firings)];
        }
    }

    /// <summary>Listens no more.</summary>
    public void Dispose()
    {
        _events.RuleFiringEvent -= Begin;
        _events.RuleFiredEvent -= End;
        _events.RhsExpressionFailedEvent -= Fail;
        _events.ActivationCreatedEvent -= Wake;
        _events.ActivationUpdatedEvent -= Wake;
        _events.FactInsertingEvent -= Change;
        _events.FactUpdatingEvent -= Change;
        _events.FactRetractingEvent -= Change;
    }

    private void Begin(object? sender, AgendaEventArgs args)
    {
        _fired = args.Rule;
        _isFiring = true;
        if (_firings.TryAdd(_fired, 0))
            _rules.Add(_fired);
        _firings[_fired]++;
    }

    private void End(object? sender, AgendaEventArgs args) => _isFiring = false;

    // A rule whose action throws has not fired, and does no more, unless somebody dealt with that.
    private void Fail(object? sender, RhsExpressionErrorEventArgs args) => _isFiring &= args.IsHandled;

    private void Wake(object? sender, AgendaEventArgs args)
    {
        if (_fired is null)
            return;
        if (!_wakes.TryGetValue(_fired, out var woken))
            _wakes.Add(_fired, woken = []);
        woken.Add(args.Rule);
    }

    // After a firing its linked facts are passed on; any other change is the host's.
    private void Change(object? sender, WorkingMemoryEventArgs args)
    {
        if (!_isFiring && args.Fact.Source is null)
            _fired = null;
    }

    /// <summary>The shortest way from a rule back to itself.</summary>
    private List<IRuleDefinition>? Circle(IRuleDefinition start)
    {
        var cameFrom = new Dictionary<IRuleDefinition, IRuleDefinition>();
        var next = new Queue<IRuleDefinition>([start]);
        while (next.TryDequeue(out var rule))
        {
            foreach (var woken in Woken(rule))
            {
                if (woken == start)
                    return Way(start, rule, cameFrom);
                if (cameFrom.TryAdd(woken, rule))
                    next.Enqueue(woken);
            }
        }

        return null;
    }

    private IEnumerable<IRuleDefinition> Woken(IRuleDefinition rule) =>
        _wakes.TryGetValue(rule, out var woken) ? _rules.Where(woken.Contains) : [];

    private static List<IRuleDefinition> Way(IRuleDefinition start, IRuleDefinition last, Dictionary<IRuleDefinition, IRuleDefinition> cameFrom)
    {
        var way = new List<IRuleDefinition>();
        for (var rule = last; rule != start; rule = cameFrom[rule])
            way.Add(rule);
        way.Add(start);
        way.Reverse();
        return way;
    }
}
