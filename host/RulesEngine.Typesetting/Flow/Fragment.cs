namespace RulesEngine.Typesetting;

/// <summary>A block on its way to a page: one or more slices from top to bottom, between which a page may end.</summary>
internal abstract class Fragment(Place place)
{
    /// <summary>Where in the document the block stands.</summary>
    public Place Place { get; } = place;

    public abstract int SliceCount { get; }

    public abstract double HeightOf(int slice);

    /// <summary>How strongly a slice but the first holds to the one before.</summary>
    public virtual Tie TieBefore(int slice) => Tie.None;

    /// <summary>The notes that are marked in a slice.</summary>
    public virtual IEnumerable<Footnote> NotesOf(int slice) => [];

    /// <summary>Paints the slices from the first to before the last, which are all that stand on this page.</summary>
    public abstract void Paint(PageCanvas page, double top, int first, int end);
}
