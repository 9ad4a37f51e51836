using RulesEngine.Network;

namespace RulesEngine.Plans.Indexes;

internal sealed class IndexKey<TKey>(KeySelector selector, bool keepsTurns) : IndexKey(selector, keepsTurns)
{
    public KeyReader<TKey> Read { get; } = selector.ReaderOf<TKey>(fromRow: false);

    public override KeyIndex NewIndex() => new KeyIndex<TKey>(Read, KeepsTurns);
}
