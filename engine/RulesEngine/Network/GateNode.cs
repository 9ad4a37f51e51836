using RulesEngine.Diagnostics;

namespace RulesEngine.Network;

/// <summary>Lets all tokens through while an Exists or Not holds that asks nothing of them: it is decided once, not once a token.</summary>
internal sealed class GateNode : TokenSource
{
    public GateNode(int id, int controlId, QuantifierNode quantifier)
        : base(id)
    {
        Quantifier = quantifier;
        quantifier.Feed(new Control(controlId, this));
    }

    public QuantifierNode Quantifier { get; }

    public override NodeType? Kind => null;

    public override void Insert(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        tokens.ForEach(memory.Add);
        if (memory.IsOpen)
            PassInserted(state, tokens);
    }

    public override void Update(NetworkState state, List<Token> tokens)
    {
        if (MemoryIn(state).IsOpen)
            PassUpdated(state, tokens);
    }

    public override void Retract(NetworkState state, List<Token> tokens)
    {
        var memory = MemoryIn(state);
        tokens.ForEach(memory.Remove);
        if (memory.IsOpen || state.Failures.IsWithdrawing)
            PassRetracted(state, tokens);
    }

    private void Turn(NetworkState state, bool open)
    {
        var memory = MemoryIn(state);
        if (memory.IsOpen == open)
            return;
        memory.IsOpen = open;
        if (open)
            PassInserted(state, memory.All);
        else
            PassRetracted(state, memory.All);
    }

    private GateMemory MemoryIn(NetworkState state) => state.Memory(this, static (_, _) => new GateMemory());

    private sealed class Control(int id, GateNode gate) : TokenNode(id)
    {
        public override NodeType? Kind => null;

        public override IEnumerable<NetworkNode> Next => [gate];

        public override void Insert(NetworkState state, List<Token> tokens) => gate.Turn(state, open: true);

        public override void Update(NetworkState state, List<Token> tokens)
        {
        }

        public override void Retract(NetworkState state, List<Token> tokens) => gate.Turn(state, open: false);
    }
}
