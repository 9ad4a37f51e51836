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

    /// <summary>What leads somewhere.</summary>
    public abstract class Leading(InlineScope? parent, string description) : InlineScope(parent)
    {
        /// <summary>What a reader who cannot see the page is told.</summary>
        public string Description { get; } = description;
    }

    /// <summary>Words that lead outside.</summary>
    public sealed class Address(InlineScope? parent, string target, string description) : Leading(parent, description)
    {
        public string Target { get; } = target;
    }

    /// <summary>Words that lead to a place in the document.</summary>
    public sealed class Anchor(InlineScope? parent, string target, string description) : Leading(parent, description)
    {
        public string Target { get; } = target;
    }

    /// <summary>The mark of a note.</summary>
    public sealed class Mark(InlineScope? parent, Footnote note) : Leading(parent, note.Description)
    {
        public Footnote Note { get; } = note;
    }

    /// <summary>The number before a note, which leads back to its mark.</summary>
    public sealed class Back(Footnote note) : Leading(null, note.Label)
    {
        public Footnote Note { get; } = note;
    }
}
