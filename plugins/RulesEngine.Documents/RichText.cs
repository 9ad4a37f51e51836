using System.Collections;

namespace RulesEngine.Documents;

/// <summary>Text with emphasis, links and words of other languages in it. A string converts by itself.</summary>
/// <example><code>
/// RichText.Of("See ").Strong("FUND-01").Then(" in ").Link("https://example.org", "the method").Then(".")
/// </code></example>
public sealed class RichText : IReadOnlyList<Inline>, IEquatable<RichText>
{
    private readonly IReadOnlyList<Inline> _inlines;

    private RichText(IReadOnlyList<Inline> inlines) => _inlines = inlines;

    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>How many pieces there are.</summary>
    public int Count => _inlines.Count;

    /// <summary>The characters without any marks.</summary>
    public string Plain => string.Concat(_inlines.Select(inline => inline.Plain));

    /// <summary>A piece of the text.</summary>
    public Inline this[int index] => _inlines[index];

    /// <summary>Plain text.</summary>
    public static implicit operator RichText(string text) => FromString(text);

    /// <summary>Plain text.</summary>
    public static RichText FromString(string text) => text.Length == 0 ? Empty : new([new Inline.Run(text)]);

    /// <summary>Plain text to go on from.</summary>
    public static RichText Of(string text) => FromString(text);

    /// <summary>Text of the given pieces.</summary>
    public static RichText Of(params IEnumerable<Inline> inlines) => new([.. inlines]);

    /// <summary>Goes on with other text.</summary>
    public RichText Then(RichText text) => new([.. _inlines, .. text]);

    /// <summary>Goes on with important words.</summary>
    public RichText Strong(RichText text) => Then(new Inline.Strong(text));

    /// <summary>Goes on with stressed words.</summary>
    public RichText Emphasis(RichText text) => Then(new Inline.Emphasis(text));

    /// <summary>Goes on with words coloured by how grave they are.</summary>
    public RichText Toned(Tone tone, RichText text) => Then(new Inline.Toned(tone, text));

    /// <summary>Goes on with words of another language.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="text">The words.</param>
    public RichText Foreign(string language, RichText text) => Then(new Inline.Foreign(language, text));

    /// <summary>Goes on with words that lead outside.</summary>
    /// <param name="address">Address with scheme http, https or mailto, or the path of a file beside or below the document, such as <c>KZ-47/briefing.pdf</c>.</param>
    /// <param name="text">The words.</param>
    public RichText Link(string address, RichText text) => Then(new Inline.Link(address, text));

    /// <summary>Goes on with words that lead to a block of the document.</summary>
    /// <param name="anchor">The block's <see cref="Block.Anchor"/>.</param>
    /// <param name="text">The words.</param>
    public RichText LinkTo(string anchor, RichText text) => Then(new Inline.CrossReference(anchor, text));

    /// <summary>Adds the mark of a note that stands at the foot of the page.</summary>
    /// <param name="text">The note.</param>
    public RichText Footnote(RichText text) => Then(new Inline.Footnote(text));

    /// <summary>Goes on in a new line.</summary>
    public RichText NewLine() => Then(new Inline.LineBreak());

    /// <inheritdoc/>
    public bool Equals(RichText? other) => other is not null && _inlines.SequenceEqual(other._inlines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RichText);

    /// <inheritdoc/>
    public override int GetHashCode() => Plain.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerator<Inline> GetEnumerator() => _inlines.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc cref="Plain"/>
    public override string ToString() => Plain;

    private RichText Then(Inline inline) => new([.. _inlines, inline]);
}
