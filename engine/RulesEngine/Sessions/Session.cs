using RulesEngine.Diagnostics;
using RulesEngine.Extensibility;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

internal sealed class Session : ISession
{
    private const string NotNew = "cannot be inserted: it is known";
    private const string NotToUpdate = "cannot be updated: it is unknown, or a rule yielded it";
    private const string NotToRetract = "cannot be retracted: it is unknown, or a rule yielded it";

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
        var failures = new Failures();
        _agenda = new Agenda(this, order, events, failures, _linked);
        _state = new NetworkState(this, events, _agenda, failures, _memory, identity, network.Nodes.Count);
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

    public void InsertAll(IEnumerable<object> facts) => ThrowIfFailed(TryInsertAll(facts), NotNew);

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options)
    {
        using var batch = FactBatch.OfNew(facts, options, _memory);
        if (batch.Slots.Length > 0)
            _propagation.Insert(batch.Slots);
        return batch.Result;
    }

    public void Insert(object fact) => ThrowIfFailed(TryInsert(fact), fact, NotNew);

    public bool TryInsert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!_memory.TryAdd(fact, out var slot))
            return false;
        _propagation.Insert([slot]);
        return true;
    }

    public void UpdateAll(IEnumerable<object> facts) => ThrowIfFailed(TryUpdateAll(facts), NotToUpdate);

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options)
    {
        using var batch = FactBatch.OfKnown(facts, options, _memory, replaceValues: true);
        if (batch.Slots.Length > 0)
            _propagation.Update(batch.Slots);
        return batch.Result;
    }

    public void Update(object fact) => ThrowIfFailed(TryUpdate(fact), fact, NotToUpdate);

    public bool TryUpdate(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!_memory.TryFindOwn(fact, out var slot))
            return false;
        if (!ReferenceEquals(_memory.ValueAt(slot), fact))
            _memory.Replace(slot, fact);
        _propagation.Update([slot]);
        return true;
    }

    public void RetractAll(IEnumerable<object> facts) => ThrowIfFailed(TryRetractAll(facts), NotToRetract);

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options)
    {
        using var batch = FactBatch.OfKnown(facts, options, _memory, replaceValues: false);
        if (batch.Slots.Length > 0)
            _propagation.Retract(batch.Slots);
        return batch.Result;
    }

    public void Retract(object fact) => ThrowIfFailed(TryRetract(fact), fact, NotToRetract);

    public bool TryRetract(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!_memory.TryFindOwn(fact, out var slot))
            return false;
        _propagation.Retract([slot]);
        return true;
    }

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

    private static void ThrowIfFailed(bool isTaken, object fact, string fault)
    {
        if (!isTaken)
            throw new ArgumentException($"The fact '{fact}' {fault}.");
    }
}
