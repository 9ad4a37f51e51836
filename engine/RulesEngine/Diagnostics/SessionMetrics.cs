using System.Diagnostics;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>The metrics of one session. While they are switched on, the network measures itself and the session's events tell of its matches.</summary>
internal sealed class SessionMetrics : IMetricsProvider
{
    private readonly CompiledNetwork _network;
    private readonly NetworkState _state;
    private readonly IEventProvider _events;
    private readonly Meter _meter;
    private readonly Dictionary<int, NodeMetrics> _nodes = [];
    private readonly Dictionary<IRuleDefinition, RuleCounts> _rules = [];
    private long _firing;

    public SessionMetrics(CompiledNetwork network, NetworkState state, IEventProvider events)
    {
        _network = network;
        _state = state;
        _events = events;
        _meter = new Meter(MetricsOf);
    }

    public bool IsEnabled
    {
        get => _state.Meter is not null;
        set
        {
            if (value == IsEnabled)
                return;
            if (value)
                Begin();
            else
                End();
        }
    }

    public INodeMetrics? FindByNodeId(int nodeId) => Visible().FirstOrDefault(node => node.Id == nodeId) is { } node ? MetricsOf(node) : null;

    public IReadOnlyCollection<INodeMetrics> GetAll() => [.. Visible().OrderBy(node => node.Id).Select(MetricsOf)];

    public IReadOnlyCollection<RuleMetrics> GetRules() =>
        [.. _network.Nodes.OfType<RuleNode>().Select(node => node.Rule.Definition).Distinct().Select(Of)];

    public void Reset()
    {
        foreach (var metrics in _nodes.Values)
            metrics.Reset();
        _rules.Clear();
    }

    private void Begin()
    {
        _state.Meter = _meter;
        _events.ActivationCreatedEvent += Create;
        _events.ActivationDeletedEvent += Remove;
        _events.RuleFiringEvent += BeginFiring;
        _events.RuleFiredEvent += EndFiring;
    }

    private void End()
    {
        _state.Meter = null;
        _events.ActivationCreatedEvent -= Create;
        _events.ActivationDeletedEvent -= Remove;
        _events.RuleFiringEvent -= BeginFiring;
        _events.RuleFiredEvent -= EndFiring;
    }

    private void Create(object? sender, AgendaEventArgs args) => CountsOf(args.Rule).Created++;

    private void Remove(object? sender, AgendaEventArgs args) => CountsOf(args.Rule).Removed++;

    private void BeginFiring(object? sender, AgendaEventArgs args) => _firing = Stopwatch.GetTimestamp();

    private void EndFiring(object? sender, AgendaEventArgs args)
    {
        var counts = CountsOf(args.Rule);
        counts.Firings++;
        counts.FiringTime += Stopwatch.GetElapsedTime(_firing);
    }

    private RuleMetrics Of(IRuleDefinition rule)
    {
        var counts = CountsOf(rule);
        var (time, bytes) = (TimeSpan.Zero, 0L);
        foreach (var node in _network.Nodes.Distinct().Where(node => node.Rules.Contains(rule)))
        {
            var metrics = MetricsOf(node);
            time += metrics.Duration / node.Rules.Count;
            bytes += metrics.AllocatedBytes / node.Rules.Count;
        }

        return new RuleMetrics(rule, counts.Created, counts.Removed, counts.Firings, time, counts.FiringTime, bytes);
    }

    private IEnumerable<NetworkNode> Visible() => _network.Nodes.Distinct().Where(node => node.Kind is not null);

    private NodeMetrics MetricsOf(NetworkNode node)
    {
        if (!_nodes.TryGetValue(node.Id, out var metrics))
            _nodes.Add(node.Id, metrics = new NodeMetrics(node, _state));
        return metrics;
    }

    private RuleCounts CountsOf(IRuleDefinition rule)
    {
        if (!_rules.TryGetValue(rule, out var counts))
            _rules.Add(rule, counts = new RuleCounts());
        return counts;
    }

    private sealed class RuleCounts
    {
        public int Created { get; set; }

        public int Removed { get; set; }

        public int Firings { get; set; }

        public TimeSpan FiringTime { get; set; }
    }
}
