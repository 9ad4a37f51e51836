namespace RulesEngine.Diagnostics;

/// <summary>A way from node to node.</summary>
public sealed class ReteLink
{
    internal ReteLink(ReteNode source, ReteNode target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>The node that passes on.</summary>
    public ReteNode Source { get; }

    /// <summary>The node that takes.</summary>
    public ReteNode Target { get; }
}
