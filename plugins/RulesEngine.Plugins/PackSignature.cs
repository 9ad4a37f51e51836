namespace RulesEngine.Plugins;

/// <summary>What is known of a pack's origin.</summary>
public enum PackSignature
{
    /// <summary>Nothing says whose it is.</summary>
    Unsigned,

    /// <summary>A signature lies in the pack, and this host checks none.</summary>
    Unchecked,
}
