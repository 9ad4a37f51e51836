using RulesEngine.Diagnostics;
using RulesEngine.Extensibility;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

internal sealed class Session : ISession
{
    private readonly CompiledNetwork _network;
    private readonly EventHub _events;
    private readonly WorkingMemory _memory;
    private readonly LinkedFacts _linked;
    private readonly Agenda _agenda;
    private readonly NetworkState _state;
    private readonly Propagation _propagation;
    private readonly RuleFiring _firing;
    private IDependencyResolver _resolver;
    private SessionMetrics? _metrics;

    public Session(CompiledNetwork network, FactIdentity identity, AgendaOrder order, EventHub events, IDependencyResolver resolver, IActionInterceptor? interceptor)
    {
        _network = network;
        _events = events;
        _resolver = resolver;
        ActionInterceptor = interceptor;
        _memory = new WorkingMemory(identity);
        _linked = new LinkedFacts(_memory);
        _agenda = new Agenda(this, order, events, _linked);
        _state = new NetworkState(this, events, _agenda, _memory, identity, network.Nodes.Count);
        _propagation = new Propagation(this, network, _state, _memory, _linked, events);
        _firing = new RuleFiring(this, _agenda, _linked, events);
    }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    public IAgenda Agenda => _agenda;

    public IEventProvider Events => _events;

    public IMetricsProvider Metrics => _metrics ??= new SessionMetrics(_network, _state, _events);

    public IActionInterceptor? ActionInterceptor { get; set; }

    public IDependencyResolver DependencyResolver
    {
        get => _resolver;
        set => _resolver = value ?? throw new ArgumentNullException(nameof(value));
    }

    public void Activate()
    {
        _propagation.Activate();
        _propagation.PassLinked(null);
    }

    public ReteGraph GetSchema() => Schema.Of(_network);

    public void InsertAll(IEnumerable<object> facts) => ThrowIfFailed(TryInsertAll(facts), "cannot be inserted: it is known");

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options)
    {
        var batch = FactBatch.OfNew(facts, options, _memory);
        if (batch.Slots.Length > 0)
            _propagation.Insert(batch.Slots);
        return batch.Result;
    }

    public void Insert(object fact)
    {
        if (!TryInsert(fact))
            throw new ArgumentException($"The fact '{fact}' cannot be inserted: it is known.");
    }

    public bool TryInsert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!_memory.TryAdd(fact, out var slot))
            return false;
        _propagation.Insert([slot]);
        return true;
    }

    public void UpdateAll(IEnumerable<object> facts) => ThrowIfFailed(TryUpdateAll(facts), "cannot be updated: it is unknown, or a rule yielded it");

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options)
    {
        var batch = FactBatch.OfKnown(facts, options, _memory, replaceValues: true);
        if (batch.Slots.Length > 0)
            _propagation.Update(batch.Slots);
        return batch.Result;
    }

    public void Update(object fact) => ThrowIfFailed(TryUpdateAll([fact]), "cannot be updated: it is unknown, or a rule yielded it");

    public bool TryUpdate(object fact) => TryUpdateAll([fact]).FailedCount == 0;

    public void RetractAll(IEnumerable<object> facts) => ThrowIfFailed(TryRetractAll(facts), "cannot be retracted: it is unknown, or a rule yielded it");

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options)
    {
        var batch = FactBatch.OfKnown(facts, options, _memory, replaceValues: false);
        if (batch.Slots.Length > 0)
            _propagation.Retract(batch.Slots);
        return batch.Result;
    }

    public void Retract(object fact) => ThrowIfFailed(TryRetractAll([fact]), "cannot be retracted: it is unknown, or a rule yielded it");

    public bool TryRetract(object fact) => TryRetractAll([fact]).FailedCount == 0;

    public IEnumerable<ILinkedFactSet> PropagateLinked() => _propagation.PropagateLinked();

    /// <summary>Passes on the linked facts that wait, for the firing itself.</summary>
    public void PassLinked() => _propagation.PassLinked(null);

    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken) => _firing.Fire(maxRulesNumber, cancellationToken);

    public Task<int> FireAsync(CancellationToken cancellationToken = default) => FireAsync(int.MaxValue, cancellationToken);

    public Task<int> FireAsync(int maxRulesNumber, CancellationToken cancellationToken = default) => _firing.FireAsync(maxRulesNumber, cancellationToken);

    public IQueryable<TFact> Query<TFact>() => _memory.InOrder().OfType<TFact>().AsQueryable();

    private static void ThrowIfFailed(IFactResult result, string fault)
    {
        if (result.FailedCount == 0)
            return;
        var more = result.FailedCount == 1 ? "" : $" ({result.FailedCount - 1} more in the batch)";
        throw new ArgumentException($"The fact '{result.Failed.First()}' {fault}{more}.");
    }
}
