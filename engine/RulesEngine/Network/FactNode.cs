namespace RulesEngine.Network;

/// <summary>Takes facts of working memory by their slots.</summary>
internal abstract class FactNode(int id) : NetworkNode(id)
{
    public abstract void Insert(NetworkState state, ReadOnlySpan<int> slots);

    public abstract void Update(NetworkState state, ReadOnlySpan<int> slots);

    public abstract void Retract(NetworkState state, ReadOnlySpan<int> slots);
}
