namespace RulesEngine.Documents;

/// <summary>A piece of text within a line.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>The characters without any marks.</summary>
    public abstract string Plain { get; }

    /// <summary>Characters as they are.</summary>
    /// <param name="Text">The characters.</param>
    public sealed record Run(string Text) : Inline
    {
        /// <inheritdoc/>
        public override string Plain => Text;
    }

    /// <summary>Important words.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Strong(RichText Text) : Inline
    {
        /// <inheritdoc/>
        public override string Plain => Text.Plain;
    }

    /// <summary>Stressed words, titles of works.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Emphasis(RichText Text) : Inline
    {
        /// <inheritdoc/>
        public override string Plain => Text.Plain;
    }

    /// <summary>Words coloured by how grave they are; they must say so themselves, too.</summary>
    /// <param name="Tone">How grave.</param>
    /// <param name="Text">The words.</param>
    public sealed record Toned(Tone Tone, RichText Text) : Inline
    {
        /// <inheritdoc/>
        public override string Plain => Text.Plain;
    }

    /// <summary>Words of another language.</summary>
    /// <param name="Language">BCP 47 tag.</param>
    /// <param name="Text">The words.</param>
    public sealed record Foreign(string Language, RichText Text) : Inline
    {
        /// <inheritdoc/>
        public override string Plain => Text.Plain;
    }

    /// <summary>Words that lead outside.</summary>
    /// <param name="Address">Address with scheme http, https or mailto, or the path of a file beside or below the document, such as <c>KZ-47/briefing.pdf</c>.</param>
    /// <param name="Text">The words.</param>
    public sealed record Link(string Address, RichText Text) : Inline
    {
        /// <inheritdoc/>
        public override string Plain => Text.Plain;
    }

    /// <summary>Words that lead to a block of the document.</summary>
    /// <param name="Anchor">The block's <see cref="Block.Anchor"/>.</param>
    /// <param name="Text">The words.</param>
    public sealed record CrossReference(string Anchor, RichText Text) : Inline
    {
        /// <inheritdoc/>
        public override string Plain => Text.Plain;
    }

    /// <summary>A mark that leads to a note at the foot of the page. Notes are numbered by themselves; the same object used again leads to the same note.</summary>
    /// <param name="Text">The note.</param>
    public sealed record Footnote(RichText Text) : Inline
    {
        /// <summary>Nothing: the note is not part of the sentence.</summary>
        public override string Plain => "";
    }

    /// <summary>What follows begins in a new line.</summary>
    public sealed record LineBreak : Inline
    {
        /// <inheritdoc/>
        public override string Plain => "\n";
    }
}
