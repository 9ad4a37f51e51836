namespace RulesEngine.Documents;

/// <summary>Blocks that are kept on one page where they fit on one.</summary>
/// <param name="Content">The blocks in reading order.</param>
public sealed record Group(IReadOnlyList<Block> Content) : Block;
