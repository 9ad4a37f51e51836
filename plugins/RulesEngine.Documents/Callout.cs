namespace RulesEngine.Documents;

/// <summary>A box set apart from the running text.</summary>
/// <param name="Content">What stands in it, in reading order.</param>
/// <param name="Tone">How grave it is.</param>
public sealed record Callout(IReadOnlyList<Block> Content, Tone Tone = Tone.Information) : Block
{
    /// <summary>A line in bold at its top; null for none.</summary>
    public RichText? Heading { get; init; }
}
