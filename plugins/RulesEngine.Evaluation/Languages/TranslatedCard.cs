namespace RulesEngine.Evaluation;

/// <summary>A rule's card in another language.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Review">How far it has been reviewed.</param>
/// <param name="Card">What readers see.</param>
/// <param name="Message">The message, with the holes of the English one.</param>
/// <param name="Parameters">Titles of the parameters, by name without the rule's code.</param>
public sealed record TranslatedCard(string File, Review Review, Card Card, MessageTemplate Message, IReadOnlyDictionary<string, string> Parameters);
