namespace RulesEngine.Evaluation;

/// <summary>A table on a card, headed as the canonical table it stands for; only the columns that matter.</summary>
/// <param name="Name">Name of the canonical table.</param>
/// <param name="Header">Headers of its columns.</param>
/// <param name="Rows">Its rows.</param>
public sealed record CardTable(string Name, IReadOnlyList<string> Header, IReadOnlyList<CardRow> Rows);
