namespace RulesEngine.Typesetting;

/// <summary>Slices that should stay on one page; all but the first hold to the one before.</summary>
internal sealed class Cluster
{
    private bool _begun;

    public Tie Next()
    {
        if (_begun)
            return Tie.Group;

        _begun = true;
        return Tie.None;
    }
}
