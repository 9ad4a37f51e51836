using RulesEngine.Network;

namespace RulesEngine.Plans.Tables;

/// <summary>Has the one row of a gate, which says nothing but that it is there.</summary>
internal sealed class GateStore : IFactStore
{
    private static readonly object Open = new();

    public static GateStore Instance { get; } = new();

    public object ValueAt(int slot) => Open;

    public Fact FactAt(int slot) => new(Open, typeof(object));

    public object Shown(int slot) => Open;
}
