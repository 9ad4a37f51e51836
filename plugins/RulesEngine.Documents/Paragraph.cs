namespace RulesEngine.Documents;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Role">What it is for, which decides its look.</param>
public sealed record Paragraph(RichText Text, ParagraphRole Role = ParagraphRole.Body) : Block
{
    /// <summary>Whether the paragraph stays on the page of what follows it, as the sentence before a list does.</summary>
    public bool KeepWithNext { get; init; }
}
