namespace RulesEngine.Plugins;

/// <summary>What a look at the packs folders changed about one pack.</summary>
/// <param name="Pack">The pack it is about.</param>
/// <param name="Before">What ran until now under its id; null where nothing did.</param>
/// <param name="After">What runs from now on; null where nothing does. The same as before where the pack could not take over.</param>
/// <param name="Reason">Why it could not be taken over, or was let go; null where it was taken over.</param>
public sealed record PackChange(PackManifest Pack, PackManifest? Before, PackManifest? After, PackMessage? Reason);
