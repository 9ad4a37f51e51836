using System.Collections.Concurrent;

namespace RulesEngine.Network;

/// <summary>The compiled rules as a network: shared by the sessions of a factory, never changed after compilation.</summary>
internal sealed class CompiledNetwork(PassNode start, IReadOnlyList<TypeNode> types, IReadOnlyList<NetworkNode> nodes)
{
    private readonly ConcurrentDictionary<Type, int[]> _typesOfFact = new();

    public IReadOnlyList<NetworkNode> Nodes { get; } = nodes;

    public PassNode Start { get; } = start;

    public IReadOnlyList<TypeNode> Types { get; } = types;

    /// <summary>Lets the matches come that need no facts.</summary>
    public void Activate(NetworkState state) => Start.Insert(state, [state.Start]);

    public void Insert(NetworkState state, List<Fact> facts) => ForEachType(facts, (type, ofType) => type.Insert(state, ofType));

    public void Update(NetworkState state, List<Fact> facts) => ForEachType(facts, (type, ofType) => type.Update(state, ofType));

    public void Retract(NetworkState state, List<Fact> facts) => ForEachType(facts, (type, ofType) => type.Retract(state, ofType));

    /// <summary>Takes facts back, however far they came.</summary>
    public void Withdraw(NetworkState state, List<Fact> facts)
    {
        state.IsWithdrawing = true;
        try
        {
            Retract(state, facts);
        }
        finally
        {
            state.IsWithdrawing = false;
        }
    }

    // A batch is offered type by type, in the order in which the rules first mention the types.
    private void ForEachType(List<Fact> facts, Action<TypeNode, List<Fact>> offer)
    {
        if (facts.Count == 1)
        {
            foreach (var type in TypesOf(facts[0]))
                offer(Types[type], facts);
            return;
        }

        var byType = new List<Fact>?[Types.Count];
        foreach (var fact in facts)
        {
            foreach (var type in TypesOf(fact))
                (byType[type] ??= []).Add(fact);
        }

        for (var i = 0; i < byType.Length; i++)
        {
            if (byType[i] is { } ofType)
                offer(Types[i], ofType);
        }
    }

    private int[] TypesOf(Fact fact) =>
        _typesOfFact.GetOrAdd(fact.Type, type => [.. Enumerable.Range(0, Types.Count).Where(i => Types[i].Type.IsAssignableFrom(type))]);
}
