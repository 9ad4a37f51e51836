namespace RulesEngine.Plugins;

/// <summary>Something that a pack did to the process.</summary>
/// <param name="Pack">Id of the pack.</param>
/// <param name="Message">What it did.</param>
public sealed record PackIncident(string Pack, PackMessage Message);
