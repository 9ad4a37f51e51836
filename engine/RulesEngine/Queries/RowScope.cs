using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>What the rows of one combination are computed from.</summary>
internal sealed class RowScope(NetworkState state, AggregateNode node, Token token, FactList sources)
{
    /// <summary>The combination of earlier facts.</summary>
    public Token Token => token;

    /// <summary>The source facts in order of arrival.</summary>
    public FactList Sources => sources;

    public NetworkState State => state;

    /// <exception cref="RowsDiscardedException">The selector threw, and somebody dealt with it.</exception>
    public object? Compute(BoundExpression<object?> selector, Fact fact) =>
        state.TryCompute(selector, node, token, fact, out var value) ? value : throw new RowsDiscardedException();
}
