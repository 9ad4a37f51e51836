namespace RulesEngine.Plugins;

/// <summary>An assembly that a pack's assemblies refer to.</summary>
public sealed record PackReference(string Name, Version Version, PackReferenceOrigin Origin);
