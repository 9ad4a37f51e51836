using RulesEngine.AgendaFilters;
using RulesEngine.Compilation;
using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>Decides whether a new or changed match may wait: the host's filters for all rules, the rule's own, the host's for that rule. The first no is final.</summary>
internal sealed class MatchFilters(ISession session, EventHub events, Failures failures)
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

    public bool Accept(RuleMatch match) =>
        AllAccept(_forAll, match)
        && (!match.Rule.HasFilters || AcceptsOwn(match))
        && AllAccept(ForRule(match), match);

    public void Select(RuleMatch match)
    {
        if (_isEmpty)
            return;
        foreach (var filter in Stateful(match))
            filter.Select(_context, match.Shown);
    }

    public void Remove(RuleMatch match)
    {
        if (_isEmpty)
            return;
        foreach (var filter in Stateful(match))
            filter.Remove(_context, match.Shown);
    }

    private IEnumerable<IStatefulAgendaFilter> Stateful(RuleMatch match) =>
        _forAll.Concat(ForRule(match)).OfType<IStatefulAgendaFilter>();

    private List<IAgendaFilter> ForRule(RuleMatch match) => _isEmpty ? None : _forRule.GetValueOrDefault(match.Rule.Definition, None);

    private bool AllAccept(List<IAgendaFilter> filters, RuleMatch match)
    {
        foreach (var filter in filters)
        {
            if (!filter.Accept(_context, match.Shown))
                return false;
        }

        return true;
    }

    private bool AcceptsOwn(RuleMatch match)
    {
        foreach (var predicate in match.Rule.Predicates)
        {
            if (!TryEvaluate(match, predicate, out var holds) || holds is not true)
                return false;
        }

        return match.Rule.ChangeKeys.Count == 0 || HasChanged(match);
    }

    // Keys are compared with those of the last firing. What has never fired is accepted whatever they are.
    private bool HasChanged(RuleMatch match)
    {
        var keys = new object?[match.Rule.ChangeKeys.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!TryEvaluate(match, match.Rule.ChangeKeys[i], out keys[i]))
                return false;
        }

        var known = match.All.ChangeKeys ??= new ChangeKeys();
        known.Set(match.Number, keys);
        return !match.State.HasFired || known.FiredOf(match.Number) is not { } fired || !keys.AsSpan().SequenceEqual(fired);
    }

    private bool TryEvaluate(RuleMatch match, CompiledFilter filter, out object? value)
    {
        var arguments = filter.ArgumentsFor(match);
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

        var handled = failure is not null && IsHandled(match, filter, failure, arguments);
        if (events.WatchesFilters)
            events.RaiseEvaluated(session, new AgendaExpressionEventArgs(filter.Expression, failure, arguments, value, match.Shown));
        if (failure is not null && !handled)
            failures.Report(new AgendaExpressionEvaluationException(FailureText.Of("A match filter", [match.Rule.Definition], match.Shown.Facts), match.Rule.Definition.Name, filter.Expression.ToString(), failure));
        return failure is null;
    }

    private bool IsHandled(RuleMatch match, CompiledFilter filter, Exception failure, object?[] arguments)
    {
        var failed = new AgendaExpressionErrorEventArgs(filter.Expression, failure, arguments, match.Shown);
        events.RaiseFailed(session, failed);
        return failed.IsHandled;
    }
}
