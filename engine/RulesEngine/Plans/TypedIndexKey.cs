using RulesEngine.Network;

namespace RulesEngine.Plans;

internal sealed class IndexKey<TKey>(KeySelector selector, bool keepsTurns) : IndexKey(selector, keepsTurns)
{
    public KeyReader<TKey> Read { get; } = KeyLambda.Compile<TKey>(selector, fromRow: false);

    public override KeyIndex NewIndex() => new KeyIndex<TKey>(Read, KeepsTurns);
}
