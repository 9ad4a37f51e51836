namespace RulesEngine.Documents;

/// <summary>What follows begins on a new page. Two in a row are one.</summary>
public sealed record PageBreak : Block;
