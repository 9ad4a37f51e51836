namespace RulesEngine.Network;

/// <summary>A fact in a memory.</summary>
internal sealed class FactEntry(Fact fact, long turn, int indexes) : IArrival
{
    public Fact Fact { get; } = fact;

    public long Turn { get; } = turn;

    public LinkedListNode<FactEntry>? Node { get; set; }

    public IndexPlace<FactEntry>[] Places { get; } = new IndexPlace<FactEntry>[indexes];
}
