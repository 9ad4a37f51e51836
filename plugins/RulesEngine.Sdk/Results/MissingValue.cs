namespace RulesEngine.Sdk;

/// <summary>A value that a rule needed and the data does not have.</summary>
/// <param name="Text">What is missing, in words: <c>population of Pavlodar Region in 2018</c>.</param>
/// <param name="Cells">The empty cells, where there are rows that should hold it; empty where the row itself is missing.</param>
public sealed record MissingValue(string Text, IReadOnlyList<SourceCell> Cells)
{
    /// <summary>The same with its holes, each thing by itself, so that it can be told in another language.</summary>
    public IReadOnlyList<FormattableString> Said { get; init; } = [];
}
