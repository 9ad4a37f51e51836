namespace RulesEngine.Network;

/// <summary>What a node with a part of the network below it keeps for one session.</summary>
internal abstract class SubnetMemory
{
    /// <summary>True while the node leads its own tokens through its subnet and will settle afterwards.</summary>
    public bool IsLeading { get; private set; }

    public void Lead(Action subnet)
    {
        IsLeading = true;
        try
        {
            subnet();
        }
        finally
        {
            IsLeading = false;
        }
    }
}
