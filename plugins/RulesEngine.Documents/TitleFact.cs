namespace RulesEngine.Documents;

/// <summary>A short fact in the masthead.</summary>
/// <param name="Label">What it is, such as <c>Data as of</c>.</param>
/// <param name="Value">The fact, such as <c>31 March 2019</c>.</param>
public sealed record TitleFact(RichText Label, RichText Value);
