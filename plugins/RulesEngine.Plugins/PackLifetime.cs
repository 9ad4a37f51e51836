namespace RulesEngine.Plugins;

/// <summary>How long loaded packs stay.</summary>
public enum PackLifetime
{
    /// <summary>Until the process ends. Loads and runs faster: for commands that run once.</summary>
    Process,

    /// <summary>Until the handle is disposed and nothing refers to the pack any more: for hosts that run for long.</summary>
    Collectible,
}
