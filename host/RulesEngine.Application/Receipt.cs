namespace RulesEngine.Application;

/// <summary>The proof that files were handed over.</summary>
/// <param name="Files">Their paths, in the order written.</param>
public sealed record Receipt(IReadOnlyList<string> Files);
