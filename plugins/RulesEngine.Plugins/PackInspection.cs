namespace RulesEngine.Plugins;

/// <summary>What a pack's assemblies say of themselves, read before any of their code runs.</summary>
public sealed record PackInspection
{
    /// <summary>Name and version of the entry assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>Like <c>.NETCoreApp,Version=v10.0</c>; null where the entry assembly does not say.</summary>
    public required string? TargetFramework { get; init; }

    /// <summary>Everything the pack's assemblies refer to beyond each other, ordered by name.</summary>
    public required IReadOnlyList<PackReference> References { get; init; }

    /// <summary>Types and members of the shared assemblies that the pack uses and this host does not have, ordered.</summary>
    public required IReadOnlyList<string> MissingMembers { get; init; }

    /// <summary>What the pack does that a rule has no need of, ordered by name and use.</summary>
    public required IReadOnlyList<PackCapability> Capabilities { get; init; }
}
