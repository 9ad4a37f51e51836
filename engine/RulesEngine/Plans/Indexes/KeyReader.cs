using RulesEngine.Network;

namespace RulesEngine.Plans.Indexes;

/// <summary>Reads a key of a fact, or of the row of facts bound so far.</summary>
internal delegate KeyKind KeyReader<TKey>(object? source, out TKey key);
