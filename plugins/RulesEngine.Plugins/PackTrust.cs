namespace RulesEngine.Plugins;

/// <summary>Which packs may be loaded. Immutable; written to and read from a small JSON file that belongs to whoever runs the host.</summary>
public sealed record PackTrust
{
    /// <summary>Names another trust file than the user's own.</summary>
    public const string Variable = "RULESENGINE_TRUST";

    /// <summary>What holds where there is no trust file: every sound pack in a place that others may not write to.</summary>
    public static PackTrust Local { get; } = new();

    public PackTrustPolicy Policy { get; init; }

    /// <summary>Public keys of publishers.</summary>
    public IReadOnlyList<PackVoucher> Keys { get; init; } = [];

    /// <summary>Packs, each by its hash.</summary>
    public IReadOnlyList<PackVoucher> Packs { get; init; } = [];

    /// <summary>Keys and packs that are never loaded, whatever else vouches for them.</summary>
    public IReadOnlyList<PackVoucher> Denied { get; init; } = [];

    /// <summary>Why the trust file cannot be relied on, in which case no pack is loaded; null where it can.</summary>
    public string? Problem { get; internal init; }

    /// <summary>The file named by the variable RULESENGINE_TRUST, else <c>RulesEngine/trust.json</c> in the user's folder for settings.</summary>
    public static string FileOfUser =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "RulesEngine", "trust.json");

    /// <summary>What the user's own trust file says, or the one that the variable names. One that is named must be there: a wrong name must not open the door.</summary>
    public static PackTrust OfUser() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named && !File.Exists(named)
            ? new PackTrust { Problem = $"{Variable} names '{named}', which is not there" }
            : Read(FileOfUser);

    /// <summary>Reads a trust file; where there is none, <see cref="Local"/> holds. A file that cannot be relied on is answered with its <see cref="Problem"/>, not with an exception.</summary>
    public static PackTrust Read(string file)
    {
        try
        {
            var full = Path.GetFullPath(file);
            return !File.Exists(full) ? Local
                : PackAccess.Of(full).OpenToOthers is { } open ? new PackTrust { Problem = $"'{open}' may be written to by others" }
                : TrustFile.Read(File.ReadAllBytes(full));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new PackTrust { Problem = fault.Message.TrimEnd('.') };
        }
    }

    /// <summary>The bytes of the trust file that says this.</summary>
    public byte[] ToJson() => TrustFile.Write(this);

    /// <summary>The pack as this trust sees it: untrusted unless what the policy asks for is there, or where it is older than what was seen before and not itself vouched for.</summary>
    internal Pack Judge(Pack pack, PackMemory? memory)
    {
        var manifest = pack.Manifest!;
        var key = Keys.FirstOrDefault(voucher => voucher.Sha256 == pack.SignerKey);
        var judged = key is null ? pack : pack with { Signature = PackSignature.Trusted, SignerName = key.Name };
        var objection = ObjectionTo(judged, manifest) ?? (Packs.Any(voucher => voucher.Sha256 == pack.Hash) ? null : memory?.ObjectionTo(judged));
        return objection is not null ? judged.With(PackStatus.Untrusted, objection) : judged;
    }

    private PackMessage? ObjectionTo(Pack pack, PackManifest manifest)
    {
        if (Problem is not null)
        {
            return PackMessages.NoTrustFile(manifest, Problem);
        }

        if (Denied.FirstOrDefault(denied => denied.Sha256 == pack.Hash || denied.Sha256 == pack.SignerKey) is { } verdict)
        {
            return PackMessages.Denied(manifest, verdict);
        }

        return Policy switch
        {
            PackTrustPolicy.Local => PackAccess.Of(pack.Folder).OpenToOthers is { } open ? PackMessages.OpenToOthers(manifest, open) : null,
            _ when pack.Signature == PackSignature.Trusted => null,
            PackTrustPolicy.Listed when Packs.Any(voucher => voucher.Sha256 == pack.Hash) => null,
            PackTrustPolicy.Listed => PackMessages.NotListed(manifest, pack.Folder),
            _ => PackMessages.NotSigned(manifest, pack),
        };
    }
}
