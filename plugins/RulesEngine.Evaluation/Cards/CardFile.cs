namespace RulesEngine.Evaluation;

/// <summary>A card with its cases.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Card">What readers see.</param>
/// <param name="Cases">The cases, in the order of the card.</param>
public sealed record CardFile(string File, Card Card, IReadOnlyList<CardCase> Cases);
