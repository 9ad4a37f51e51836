using RulesEngine.Diagnostics;
using RulesEngine.Extensibility;
using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>One run of rules over facts: fires their network in a session of its own and keeps what each rule saw.</summary>
internal sealed class RuleRun : IDependencyResolver
{
    // No chain of yielded facts in earnest comes near these; what goes beyond does not end.
    private const int MostDerivations = 10_000;
    private const long DerivationsAFact = 1000;

    private readonly RuleSelection _rules;
    private readonly FactSet _facts;
    private readonly Dictionary<FlaggingRule, RuleRecord> _records;
    private readonly Dictionary<string, YieldingRule> _yielding;
    private readonly Dictionary<YieldingRule, RuleFault> _yieldingFaults = [];
    private readonly Dictionary<Type, IReadOnlyList<object>> _factsOfTypes = [];
    private readonly MatchSink _sink;
    private readonly RunProgress _progress;
    private readonly RunServices _services = new();

    internal RuleRun(RuleSelection rules, FactSet facts, RunProgress progress)
    {
        _progress = progress;
        _rules = rules;
        _facts = facts;
        _records = rules.Flagging.ToDictionary(rule => rule, rule => new RuleRecord(rule));
        _yielding = rules.Yielding.DistinctBy(rule => rule.Definition.Name).ToDictionary(rule => rule.Definition.Name);
        _sink = new MatchSink(_records);
    }

    /// <summary>What each rule saw, in the order of the selection.</summary>
    internal IEnumerable<RuleRecord> Records => _rules.Flagging.Select(rule => _records[rule]);

    /// <summary>The faults of rules that only yield facts.</summary>
    internal IEnumerable<RuleFault> YieldingFaults => _yieldingFaults.Values;

    /// <summary>What the services of packs threw when they were let go.</summary>
    internal IReadOnlyList<RuleFault> ServiceFaults { get; private set; } = [];

    /// <summary>The facts the run ended with, in the order they came about.</summary>
    internal IReadOnlyList<object> Facts { get; private set; } = [];

    /// <summary>The facts of a type that the run ended with, in the order they came about.</summary>
    internal IReadOnlyList<object> FactsOf(Type type)
    {
        if (!_factsOfTypes.TryGetValue(type, out var facts))
        {
            _factsOfTypes.Add(type, facts = [.. Facts.Where(type.IsInstanceOfType)]);
        }

        return facts;
    }

    internal void Fire(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        _progress.At(RunProgress.AllRules);
        var compiled = _rules.Compiled;
        foreach (var (definition, cause) in compiled.Refused)
        {
            Fail(definition, RuleFaults.NotCompiled(RuleName(definition), cause));
        }

        var session = compiled.Network.CreateSession(created =>
        {
            created.DependencyResolver = this;
            created.Events.LhsExpressionFailedEvent += (_, failed) => Handle(failed, failed.Rules, failed.Facts);
            created.Events.RhsExpressionFailedEvent += (_, failed) => Handle(failed, [failed.Match.Rule], failed.Match.Facts);
            created.Events.AgendaExpressionFailedEvent += (_, failed) => Handle(failed, [failed.Rule], failed.Facts);
        });
        session.InsertAll([_facts.AsOf, .. _facts.Facts]);
        Derivation.Fire(session, (int)Math.Min(MostDerivations + (DerivationsAFact * _facts.Facts.Count), int.MaxValue), FailWithoutEnd, stop);
        session.Fire(stop);
        stop.ThrowIfCancellationRequested();
        Facts = [.. session.Query<object>()];
        FailDependents();
        ServiceFaults = _services.Close();
        _progress.At(null);
    }

    object IDependencyResolver.Resolve(IResolutionContext context, Type serviceType) =>
        serviceType == typeof(MatchSink) ? _sink : _services.Find((Type)context.Rule.Properties[Fluent.RuleProperties.ClrType], serviceType);

    private void Handle<T>(T failed, IEnumerable<IRuleDefinition> rules, IEnumerable<IFact> facts)
        where T : ExpressionEventArgs, IRecoverableError
    {
        failed.IsHandled = true;
        var cause = ((IRecoverableError)failed).Exception!;
        var looking = facts.Select(fact => fact.Value).Where(value => value is ProgrammeFact or IRestsOnFacts).Select(value => Named(value!)).ToList();
        foreach (var rule in rules)
        {
            Fail(rule, RuleFaults.Threw(RuleName(rule), $"'{WrittenCondition.Of(Written(rule), failed.Expression)}'", looking, cause));
        }
    }

    /// <summary>The fact in its own words; the name of its type where these fail as the rule did, which rests on the same members.</summary>
    private static string Named(object fact)
    {
        try
        {
            return fact.ToString()!;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return fact.GetType().Name;
        }
    }

    private void Fail(IRuleDefinition definition, RuleFault fault)
    {
        if (_yielding.TryGetValue(definition.Name, out var yielding))
        {
            _yieldingFaults.TryAdd(yielding, fault);
        }
        else
        {
            _records[((RuleRole)definition.Properties[RuleRole.Property]).Rule].Fail(fault);
        }
    }

    private IRuleDefinition Written(IRuleDefinition definition) =>
        _yielding.ContainsKey(definition.Name) ? definition : ((RuleRole)definition.Properties[RuleRole.Property]).Rule.Anatomy.Rule;

    private void FailWithoutEnd(FiringLoop loop, int firings)
    {
        string[] names = [.. loop.Rules.Select(RuleName)];
        foreach (var rule in loop.Rules)
        {
            Fail(rule, RuleFaults.WithoutEnd(RuleName(rule), names, firings));
        }
    }

    private string RuleName(IRuleDefinition definition) =>
        _yielding.TryGetValue(definition.Name, out var yielding) ? yielding.Name : definition.Name;

    /// <summary>What rests on facts that a failed rule should have yielded would be told wrongly: the rule did not get all of them.</summary>
    private void FailDependents()
    {
        var failed = _yieldingFaults.Keys
            .Select(rule => new BrokenRule(rule.Name, rule.Type))
            .Concat(_rules.Broken);
        foreach (var (name, type) in failed.OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            foreach (var record in _records.Values.Where(record => FactTypes.Of(record.Rule.Anatomy.Rule).Any(fact => fact.Assembly == type.Assembly)))
            {
                record.Fail(RuleFaults.RestsOnFaulted(record.Rule.Code, name));
            }
        }
    }
}
