namespace RulesEngine.Plugins;

/// <summary>What a pack needs in order to be loaded, besides being sound.</summary>
public enum PackTrustPolicy
{
    /// <summary>To lie where nobody but the owner and the group may write.</summary>
    Local,

    /// <summary>To be listed by its hash, or signed with a listed key.</summary>
    Listed,

    /// <summary>To be signed with a listed key.</summary>
    Signed,
}
