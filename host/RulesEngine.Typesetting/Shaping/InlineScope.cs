namespace RulesEngine.Typesetting;

/// <summary>What a stretch of text is within its block: a link, or words of another language. Compared by identity: two links side by side are two.</summary>
internal abstract class InlineScope(InlineScope? parent)
{
    /// <summary>The scope around this one; null directly in the block.</summary>
    public InlineScope? Parent { get; } = parent;

    /// <summary>Words of another language.</summary>
    public sealed class Foreign(InlineScope? parent, string language) : InlineScope(parent)
    {
        public string Language { get; } = language;
    }

    /// <summary>Words that lead outside.</summary>
    public sealed class Address(InlineScope? parent, string target, string description) : InlineScope(parent)
    {
        public string Target { get; } = target;

        public string Description { get; } = description;
    }

    /// <summary>Words that lead to a place in the document.</summary>
    public sealed class Anchor(InlineScope? parent, string target, string description) : InlineScope(parent)
    {
        public string Target { get; } = target;

        public string Description { get; } = description;
    }
}
