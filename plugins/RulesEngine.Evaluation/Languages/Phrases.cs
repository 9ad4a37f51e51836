namespace RulesEngine.Evaluation;

/// <summary>The texts of a pack, or of the host, in another language.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Review">How far it has been reviewed.</param>
/// <param name="Texts">English text and translation, in the order of the file.</param>
public sealed record Phrases(string File, Review Review, IReadOnlyList<KeyValuePair<string, string>> Texts);
