namespace RulesEngine.Network;

/// <summary>The tokens that wait before a gate, in order, and whether it is open.</summary>
internal sealed class GateMemory
{
    private readonly Dictionary<Token, LinkedListNode<Token>> _nodes = [];
    private readonly LinkedList<Token> _inOrder = [];

    public bool IsOpen { get; set; }

    public List<Token> All => [.. _inOrder];

    public void Add(Token token)
    {
        if (!_nodes.ContainsKey(token))
            _nodes.Add(token, _inOrder.AddLast(token));
    }

    public void Remove(Token token)
    {
        if (_nodes.Remove(token, out var node))
            _inOrder.Remove(node);
    }
}
