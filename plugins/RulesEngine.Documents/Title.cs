namespace RulesEngine.Documents;

/// <summary>The masthead: the document's one heading of the first level, with what stands around it.</summary>
/// <param name="Text">The title.</param>
public sealed record Title(RichText Text) : Block
{
    /// <summary>A line above the title: series, number, publisher. Null for none.</summary>
    public RichText? Kicker { get; init; }

    /// <summary>A line below the title. Null for none.</summary>
    public RichText? Subtitle { get; init; }

    /// <summary>Short facts in a row below: period, data as of, next issue. Label, then value.</summary>
    public IReadOnlyList<TitleFact> Facts { get; init; } = [];
}
