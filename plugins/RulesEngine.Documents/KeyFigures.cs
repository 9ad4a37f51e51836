namespace RulesEngine.Documents;

/// <summary>Tiles with the few numbers a reader should take away.</summary>
/// <param name="Figures">The figures in reading order; two to four stand side by side.</param>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> Figures) : Block;
