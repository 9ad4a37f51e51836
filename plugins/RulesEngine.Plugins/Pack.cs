namespace RulesEngine.Plugins;

/// <summary>A pack found in a packs folder, as far as it has come. Immutable: what happens to a pack makes another value of it.</summary>
public sealed record Pack
{
    internal Pack(string name, string folder) => (Name, Folder) = (name, folder);

    /// <summary>Name of its folder or file below the packs folder.</summary>
    public string Name { get; }

    /// <summary>Full path of its folder, or of its .rpack file.</summary>
    public string Folder { get; }

    /// <summary>What its pack.json says; null where that cannot be read.</summary>
    public PackManifest? Manifest { get; internal init; }

    public PackSignature Signature { get; internal init; }

    /// <summary>SHA-256 of the public key that signed it, in lower-case hexadecimal; null where no signature fits.</summary>
    public string? SignerKey { get; internal init; }

    /// <summary>The name this host has for the key; null where the key is not trusted.</summary>
    public string? SignerName { get; internal init; }

    public PackState State { get; internal init; } = PackState.Ready;

    /// <summary>What its author should know though it does not keep the pack from loading.</summary>
    public IReadOnlyList<PackMessage> Notes { get; internal init; } = [];

    /// <summary>What its assemblies say; null where they could not be read.</summary>
    public PackInspection? Inspection { get; internal init; }

    /// <summary>SHA-256 over all its files but the signature, in lower-case hexadecimal; null where they could not be read.</summary>
    public string? Hash => Content?.Hash;

    /// <summary>The loaded pack; null unless its status is <see cref="PackStatus.Loaded"/>.</summary>
    public PackHandle? Handle { get; internal init; }

    /// <summary>All its files, by path; none where they could not be read.</summary>
    public IReadOnlyList<PackFile> Files => Content?.Files ?? [];

    /// <summary>Whether it is an .rpack file; otherwise it is a folder or a stray file.</summary>
    public bool IsArchive => Content?.IsArchive ?? false;

    internal PackContent? Content { get; init; }

    internal PackFiles? Layout { get; init; }

    /// <summary>The host it was inspected for; null where its files could not be read.</summary>
    internal PackHost? Host { get; init; }

    /// <summary>The types of the entry assembly that carry an attribute, read without running the pack; none where the assembly cannot be read.</summary>
    /// <param name="attributeType">Full name of the attribute's type.</param>
    public IReadOnlyList<AnnotatedType> TypesWith(string attributeType)
    {
        if (Manifest is null || Content?[Manifest.Entry] is not { } bytes)
        {
            return [];
        }

        using var entry = PackAssembly.Read(Manifest.Entry, bytes, out _);
        return entry?.TypesWith(attributeType) ?? [];
    }

    /// <summary>What is embedded in the entry assembly under a name, read without running the pack; null where nothing is.</summary>
    public byte[]? Resource(string name)
    {
        if (Manifest is null || Content?[Manifest.Entry] is not { } bytes)
        {
            return null;
        }

        using var entry = PackAssembly.Read(Manifest.Entry, bytes, out _);
        return entry?.Resource(name);
    }

    /// <summary>The places in the pack's own code that look at more than facts, read without running the pack. Libraries it brings are not looked into.</summary>
    public IReadOnlyList<PackUse> FindUsesBeyondFacts() =>
        Manifest is not null && Content?[Manifest.Entry] is { } entry ? PackUses.In(entry, Content[Path.ChangeExtension(Manifest.Entry, ".pdb")]) : [];

    internal Pack With(PackStatus status, PackMessage reason) => this with { State = new PackState(status, reason), Handle = null };
}
