using RulesEngine.Plans.Indexes;

namespace RulesEngine.Plans.Collections;

/// <summary>What Collect gives for a key.</summary>
internal sealed class CollectedGroup<TFact>(AlphaMemory memory, KeyIndex index, int group) : FactsOfKey<TFact>(memory, index, group);
