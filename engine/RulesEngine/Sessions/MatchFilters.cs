using RulesEngine.AgendaFilters;
using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>Decides whether a new or changed match may wait: the host's filters for all rules, the rule's own, the host's for that rule. The first no is final.</summary>
internal sealed class MatchFilters(ISession session, EventHub events)
{
    private static readonly List<IAgendaFilter> None = [];

    private readonly AgendaContext _context = new();
    private readonly List<IAgendaFilter> _forAll = [];
    private readonly Dictionary<IRuleDefinition, List<IAgendaFilter>> _forRule = [];
    private bool _isEmpty = true;

    public void Add(IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _isEmpty = false;
        _forAll.Add(filter);
    }

    public void Add(IRuleDefinition rule, IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(filter);
        if (!_forRule.TryGetValue(rule, out var filters))
            _forRule.Add(rule, filters = []);
        _isEmpty = false;
        filters.Add(filter);
    }

    public bool Accept(Activation activation) =>
        AllAccept(_forAll, activation)
        && (!activation.Compiled.HasFilters || AcceptsOwn(activation))
        && AllAccept(ForRule(activation), activation);

    public void Select(Activation activation)
    {
        if (_isEmpty)
            return;
        foreach (var filter in Stateful(activation))
            filter.Select(_context, activation);
    }

    public void Remove(Activation activation)
    {
        if (_isEmpty)
            return;
        foreach (var filter in Stateful(activation))
            filter.Remove(_context, activation);
    }

    private IEnumerable<IStatefulAgendaFilter> Stateful(Activation activation) =>
        _forAll.Concat(ForRule(activation)).OfType<IStatefulAgendaFilter>();

    private List<IAgendaFilter> ForRule(Activation activation) => _isEmpty ? None : _forRule.GetValueOrDefault(activation.Rule, None);

    private bool AllAccept(List<IAgendaFilter> filters, Activation activation)
    {
        foreach (var filter in filters)
        {
            if (!filter.Accept(_context, activation))
                return false;
        }

        return true;
    }

    private bool AcceptsOwn(Activation activation)
    {
        foreach (var predicate in activation.Compiled.Predicates)
        {
            if (!TryEvaluate(activation, predicate, out var holds) || holds is not true)
                return false;
        }

        return activation.Compiled.ChangeKeys.Count == 0 || HasChanged(activation);
    }

    // Keys are compared with those of the last firing. What has never fired is accepted whatever they are.
    private bool HasChanged(Activation activation)
    {
        var keys = new object?[activation.Compiled.ChangeKeys.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!TryEvaluate(activation, activation.Compiled.ChangeKeys[i], out keys[i]))
                return false;
        }

        activation.Keys = keys;
        return !activation.HasFired || activation.FiredKeys is not { } fired || !keys.AsSpan().SequenceEqual(fired);
    }

    private bool TryEvaluate(Activation activation, CompiledFilter filter, out object? value)
    {
        var arguments = filter.ArgumentsFor(activation);
        value = null;
        Exception? failure = null;
        try
        {
            value = filter.Evaluate(arguments);
        }
#pragma warning disable CA1031 // Whatever a rule's filter throws is reported with the rule's name.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        var handled = failure is not null && IsHandled(activation, filter, failure, arguments);
        if (events.WatchesFilters)
            events.RaiseEvaluated(session, new AgendaExpressionEventArgs(filter.Expression, failure, arguments, value, activation));
        if (failure is not null && !handled)
            throw new AgendaExpressionEvaluationException("A match filter threw.", activation.Rule.Name, filter.Expression.ToString(), failure);
        return failure is null;
    }

    private bool IsHandled(Activation activation, CompiledFilter filter, Exception failure, object?[] arguments)
    {
        var failed = new AgendaExpressionErrorEventArgs(filter.Expression, failure, arguments, activation);
        events.RaiseFailed(session, failed);
        return failed.IsHandled;
    }
}
