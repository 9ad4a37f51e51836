using System.Diagnostics;
using RulesEngine.Documents;
using RulesEngine.Fluent.Dsl;
using RulesEngine.Plugins;
using RulesEngine.Programmes;
using RulesEngine.RuleModel;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>The packs of the places a run looks into, folders of packs or packs themselves: those that are loaded, and those that were refused with the reason.</summary>
public sealed class PackShelf
{
    /// <summary>A shelf of packs that were found, and loaded, already.</summary>
    public PackShelf(PackCatalog catalog) => Catalog = catalog;

    /// <summary>Every pack found, in whatever state.</summary>
    public PackCatalog Catalog { get; }

    /// <summary>How long it took to find, inspect and load the packs; zero where they were only inspected. For whoever looks after the host: nothing that is written depends on it.</summary>
    public TimeSpan Elapsed { get; private init; }

    /// <summary>The packs whose rules take part.</summary>
    public IReadOnlyList<RulePack> Packs =>
        [.. Catalog.Handles.Select(handle => new RulePack(handle.Manifest.Id, handle.Manifest.Version.ToString(), handle.Manifest.Title, handle.Assembly))];

    /// <summary>The packs that could not be loaded; one replaced by a higher version is not among them.</summary>
    public IReadOnlyList<Pack> Refused =>
        [.. Catalog.Packs.Where(pack => pack.State.Status is PackStatus.Incomplete or PackStatus.Untrusted or PackStatus.Incompatible or PackStatus.Faulted)];

    /// <summary>Finds and inspects the packs without running any of their code.</summary>
    /// <exception cref="RoadRefusedException">A place does not exist.</exception>
    public static PackShelf Inspect(IReadOnlyList<string> folders)
    {
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder) && !File.Exists(folder)) is { } missing)
        {
            throw RoadRefusedException.NoPackFolder(missing);
        }

        return new PackShelf(PackCatalog.Read(Host(), [.. folders]));
    }

    /// <summary>Finds, inspects and loads the packs.</summary>
    /// <exception cref="RoadRefusedException">A place does not exist, or there is no pack in any of them.</exception>
    public static PackShelf Load(IReadOnlyList<string> folders)
    {
        var start = Stopwatch.GetTimestamp();
        var catalog = Inspect(folders).Catalog;
        return catalog.Packs.IsEmpty ? throw RoadRefusedException.NoPack(folders) : new PackShelf(catalog.Load()) { Elapsed = Stopwatch.GetElapsedTime(start) };
    }

    // The assemblies that packs use as the host's own; every other one is private to the pack.
    private static PackHost Host() => new(
        typeof(ProgrammeRule).Assembly,
        typeof(IRuleDefinition).Assembly,
        typeof(Rule).Assembly,
        typeof(Programme).Assembly,
        typeof(Document).Assembly)
    {
        Trust = PackTrust.OfUser(),
        Memory = PackMemory.OfUser(),
    };
}
