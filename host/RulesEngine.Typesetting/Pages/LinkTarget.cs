namespace RulesEngine.Typesetting;

/// <summary>Where a link leads: outside, or to a place in the document.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>An address outside the document.</summary>
    /// <param name="Address">Percent-encoded ASCII, scheme http, https or mailto.</param>
    public sealed record External(string Address) : LinkTarget;

    /// <summary>A place in the document.</summary>
    /// <param name="Destination">The place.</param>
    public sealed record Internal(Destination Destination) : LinkTarget;
}
