namespace RulesEngine.Typesetting;

/// <summary>Says that a marked sequence on a page is content of the element that holds this mark.</summary>
/// <param name="page">Index of the page, from 0.</param>
/// <param name="number">Number of the sequence on that page, from 0.</param>
public sealed class ContentMark(int page, int number) : StructureNode
{
    /// <summary>Index of the page, from 0.</summary>
    public int Page { get; } = page;

    /// <summary>Number of the sequence on that page, from 0.</summary>
    public int Number { get; } = number;
}
