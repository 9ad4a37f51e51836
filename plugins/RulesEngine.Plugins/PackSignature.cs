namespace RulesEngine.Plugins;

/// <summary>What is known of a pack's origin.</summary>
public enum PackSignature
{
    /// <summary>Nothing says whose it is.</summary>
    Unsigned,

    /// <summary>Signed, and whole since; this host knows no name for the key.</summary>
    Signed,

    /// <summary>Signed, and whole since, with a key that this host trusts.</summary>
    Trusted,

    /// <summary>A signature lies in the pack and does not fit it.</summary>
    Broken,
}
