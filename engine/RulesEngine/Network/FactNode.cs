namespace RulesEngine.Network;

/// <summary>Takes facts. The lists given belong to the caller and are not kept.</summary>
internal abstract class FactNode(int id) : NetworkNode(id)
{
    public abstract void Insert(NetworkState state, List<Fact> facts);

    public abstract void Update(NetworkState state, List<Fact> facts);

    public abstract void Retract(NetworkState state, List<Fact> facts);
}
