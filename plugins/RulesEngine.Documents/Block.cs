namespace RulesEngine.Documents;

/// <summary>A part of the content that stands on lines of its own.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Name that links lead to, unique in the document; null where none does.</summary>
    public string? Anchor { get; init; }

    /// <summary>BCP 47 tag where the block is in another language than what surrounds it; else null.</summary>
    public string? Language { get; init; }
}
