namespace RulesEngine.Typesetting;

/// <summary>A place that can be led to: the anchor of a block, or a heading by its number in the document.</summary>
internal readonly record struct Landmark(string? Anchor, int? Heading, double Left);
