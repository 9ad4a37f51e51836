namespace RulesEngine.Plugins;

/// <summary>What pack.json says. Properties it has beyond these belong to later versions of the format and are passed over.</summary>
public sealed record PackManifest
{
    internal const string FileName = "pack.json";
    internal const string SignatureName = "pack.json.sig";

    /// <summary>The pack's name, unique among packs: letters, digits, dots, hyphens and underscores.</summary>
    public required string Id { get; init; }

    public required PackVersion Version { get; init; }

    /// <summary>What the codes of its rules begin with: two to eight capital letters.</summary>
    public required string Code { get; init; }

    /// <summary>The pack's name for readers.</summary>
    public required string Title { get; init; }

    /// <summary>File name of the assembly to load, in the pack's own folder.</summary>
    public required string Entry { get; init; }

    /// <summary>The versions of the contract it was made for.</summary>
    public required PackVersionRange Sdk { get; init; }

    /// <summary>Whose the pack is, for readers; null where it does not say. Proven by a signature only.</summary>
    public string? Publisher { get; init; }

    /// <summary>What it announces of its rules; none in a build's output, where the assembly says it.</summary>
    public IReadOnlyList<PackRule> Rules { get; init; } = [];

    /// <summary>SHA-256 of every other file by its path, in lower-case hexadecimal; null where none are listed, as in a build's output.</summary>
    public IReadOnlyDictionary<string, string>? Files { get; init; }

    /// <summary>Reads a pack.json.</summary>
    /// <param name="json">The file's bytes, UTF-8.</param>
    /// <param name="manifest">Null when the method answers false.</param>
    /// <param name="problem">What is wrong and where, as a sentence without its subject; null when the method answers true.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> json,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PackManifest? manifest,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? problem)
    {
        var reading = new ManifestReading(json);
        (manifest, problem) = (reading.Manifest, reading.Problem);
        return manifest is not null;
    }

    /// <summary>The name and version as messages write it: 'Funding' 1.2.0.</summary>
    public override string ToString() => $"'{Id}' {Version}";
}
