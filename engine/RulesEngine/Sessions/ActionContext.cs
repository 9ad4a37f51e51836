using RulesEngine.Extensibility;
using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

/// <summary>What the actions of one firing may do.</summary>
internal sealed class ActionContext(Session session, RuleMatch match, LinkedFacts linked, CancellationToken cancellationToken) : IContext, IResolutionContext
{
    public bool IsHalted { get; private set; }

    public ISession Session => session;

    public IRuleDefinition Rule => match.Rule.Definition;

    public IMatch Match => match.Shown;

    public CancellationToken CancellationToken => cancellationToken;

    public void Halt() => IsHalted = true;

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => match.All.Linked.KeysOf(match.Number);

    public object? GetLinked(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return linked.Find(match, key);
    }

    public void InsertLinked(object key, object fact)
    {
        Check(key, fact);
        linked.Insert(match, key, fact);
    }

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => ForEach(keyedFacts, InsertLinked);

    public void UpdateLinked(object key, object fact)
    {
        Check(key, fact);
        linked.Update(match, key, fact);
    }

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => ForEach(keyedFacts, UpdateLinked);

    public void RetractLinked(object key, object fact)
    {
        Check(key, fact);
        linked.Retract(match, key, fact);
    }

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => ForEach(keyedFacts, RetractLinked);

    public object Resolve(Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return session.DependencyResolver.Resolve(this, serviceType);
    }

    private static void Check(object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
    }

    private static void ForEach(IEnumerable<KeyValuePair<object, object>> keyedFacts, Action<object, object> act)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        foreach (var (key, fact) in keyedFacts)
            act(key, fact);
    }
}
