using System.Diagnostics.CodeAnalysis;

namespace RulesEngine.Plugins;

/// <summary>The putting of an archive into a packs folder: decided first, then carried out. Nothing of the pack runs.</summary>
public sealed class PackInstallation
{
    private readonly Pack _pack;
    private readonly string _folder;

    private PackInstallation(Pack pack, string folder, IReadOnlyList<Pack> replaced) => (_pack, _folder, Replaced) = (pack, folder, replaced);

    /// <summary>The file it takes in the packs folder.</summary>
    public string Target => Path.Combine(_folder, PackArchive.NameFor(_pack.Manifest!));

    /// <summary>Archives of the same pack that give way to it.</summary>
    public IReadOnlyList<Pack> Replaced { get; }

    /// <summary>Decides whether a pack may go into a packs folder.</summary>
    /// <param name="pack">An archive that was read.</param>
    /// <param name="there">What the packs folder holds.</param>
    /// <param name="folder">The packs folder.</param>
    /// <param name="mayDowngrade">Whether it may take the place of a higher version.</param>
    /// <param name="installation">Null when the method answers false.</param>
    /// <param name="problem">What stands in the way; null when the method answers true.</param>
    public static bool TryDecide(
        Pack pack,
        PackCatalog there,
        string folder,
        bool mayDowngrade,
        [NotNullWhen(true)] out PackInstallation? installation,
        [NotNullWhen(false)] out PackMessage? problem)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(there);
        var rivals = there.Packs.Where(other => string.Equals(other.Manifest?.Id, pack.Manifest?.Id, StringComparison.OrdinalIgnoreCase)).ToList();
        var flaw = mayDowngrade && pack.State.Reason is { Code: PackMessages.OlderThanSeenCode } ? null : pack.State.Reason;
        problem = flaw ?? (pack.IsArchive ? ObstacleAmong(rivals, pack, mayDowngrade) : PackMessages.NoArchive(pack.Manifest!));
        installation = problem is null ? new PackInstallation(pack, Path.GetFullPath(folder), [.. rivals.Where(rival => rival.IsArchive)]) : null;
        return installation is not null;
    }

    /// <summary>Copies the archive beside its place, sees that the copy is the pack that was decided upon, and only then moves it there.</summary>
    /// <returns>What is wrong with the copy, which then is not there; null when the pack is in its place.</returns>
    /// <exception cref="IOException">The packs folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The packs folder may not be written to.</exception>
    public PackMessage? CarryOut()
    {
        Directory.CreateDirectory(_folder);
        var copy = $"{Target}.part";
        File.Copy(_pack.Folder, copy, overwrite: true);
        if (PackArchiveReading.Read(copy, out var problem) is not { } content || !content.Files.SequenceEqual(_pack.Files))
        {
            File.Delete(copy);
            return PackMessages.BadArchive(_pack.Name, problem ?? "it changed while it was installed");
        }

        File.Move(copy, Target, overwrite: true);
        foreach (var old in Replaced.Where(old => old.Folder != Target))
        {
            File.Delete(old.Folder);
        }

        return null;
    }

    private static PackMessage? ObstacleAmong(IReadOnlyList<Pack> rivals, Pack pack, bool mayDowngrade)
    {
        foreach (var rival in rivals)
        {
            var order = rival.Manifest!.Version.CompareTo(pack.Manifest!.Version);
            if (order >= 0 && !rival.IsArchive)
            {
                return PackMessages.FolderInTheWay(pack.Manifest, rival.Name, rival.Manifest);
            }

            if (order == 0 && rival.Hash != pack.Hash)
            {
                return PackMessages.OtherContentThere(pack.Manifest, rival.Name);
            }

            if (order > 0 && !mayDowngrade)
            {
                return PackMessages.Downgrade(pack.Manifest, rival.Manifest);
            }
        }

        return null;
    }
}
