using System.Collections.Immutable;

namespace RulesEngine.Plugins;

/// <summary>
/// The packs of one or several folders. Reading a catalog runs none of their code; loading it runs no more than the runtime itself does.
/// One pack's trouble is that pack's state and never stops another.
/// </summary>
/// <example>
/// <code>
/// var catalog = PackCatalog.Read(new PackHost(typeof(ProgrammeRule).Assembly, typeof(Programme).Assembly), "packs").Load();
/// foreach (var handle in catalog.Handles) { … handle.Assembly … }
/// </code>
/// </example>
public sealed class PackCatalog
{
    private readonly PackHost _host;

    private PackCatalog(PackHost host, IEnumerable<Pack> packs)
    {
        _host = host;
        Packs = [.. packs.OrderBy(pack => pack.Manifest?.Id ?? pack.Name, StringComparer.Ordinal).ThenByDescending(pack => pack.Manifest?.Version).ThenBy(pack => pack.Folder, StringComparer.Ordinal)];
    }

    /// <summary>Every pack found, in whatever state: by id, the highest version first.</summary>
    public ImmutableArray<Pack> Packs { get; }

    /// <summary>What whoever runs the host should know of the places its packs lie in, though it keeps no pack from loading.</summary>
    public IReadOnlyList<PackMessage> Notes =>
    [
        .. Packs.Where(pack => pack.Content is not null).Select(pack => PackAccess.Of(pack.Folder).OpenToGroup).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(PackMessages.OpenToGroup),
    ];

    /// <summary>The loaded packs, by id.</summary>
    public IEnumerable<PackHandle> Handles => Packs.Select(pack => pack.Handle).OfType<PackHandle>();

    /// <summary>
    /// Finds and inspects packs. Each subfolder that holds a pack.json is one, and so is each .rpack file; so is a folder given here that holds a pack.json itself,
    /// or an .rpack file given here. Subfolders without any assembly are passed over.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">One of the places does not exist; the message names it.</exception>
    public static PackCatalog Read(PackHost host, params IReadOnlyList<string> folders)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(folders);
        var inspector = new PackInspector(host);
        var packs = folders.SelectMany(PackCandidate.In)
            .Select(candidate => candidate.Read(inspector))
            .OfType<Pack>()
            .Select(pack => pack.State.Status == PackStatus.Ready ? host.Trust.Judge(pack, host.Memory) : pack);
        return new PackCatalog(host, PackRivalry.Settle([.. packs]));
    }

    /// <summary>Loads every pack that is ready; one that fails is faulted.</summary>
    public PackCatalog Load(PackLifetime lifetime = PackLifetime.Process) =>
        new(_host, Packs.Select(pack => pack.State.Status == PackStatus.Ready ? Load(pack, lifetime, _host) : pack));

    /// <summary>The same catalog with a pack faulted, because what the caller did with it threw. Its handle is disposed.</summary>
    public PackCatalog WithFault(PackHandle handle, Exception fault)
    {
        ArgumentNullException.ThrowIfNull(handle);
        ArgumentNullException.ThrowIfNull(fault);
        var reason = FaultReading.WhileRunning(handle.Manifest, fault);
        handle.Dispose();
        return new PackCatalog(_host, Packs.Select(pack => pack.Handle == handle ? pack.With(PackStatus.Faulted, reason) : pack));
    }

    /// <summary>The same catalog with the packs faulted that did something to the process.</summary>
    public PackCatalog WithIncidents(IReadOnlyList<PackIncident> incidents) =>
        new(_host, Packs.Select(pack => pack.Handle is not null && incidents.FirstOrDefault(incident => incident.Pack == pack.Manifest!.Id) is { } incident
            ? pack with { State = new PackState(PackStatus.Faulted, incident.Message) }
            : pack));

    /// <summary>A catalog of the same host with other packs.</summary>
    internal PackCatalog With(IEnumerable<Pack> packs) => new(_host, packs);

    internal static Pack Load(Pack pack, PackLifetime lifetime, PackHost host)
    {
        var manifest = pack.Manifest!;
        var context = new PackLoadContext(manifest, pack.Content!, pack.Layout!, host, lifetime);
        try
        {
            var assembly = context.LoadFile(manifest.Entry);

            // A type that the runtime refuses is found now, not in the middle of a run.
            _ = assembly.GetTypes();
            PackIncidents.Loaded(pack);
            var notes = host.Memory?.Remember(pack) is { } forgotten ? [.. pack.Notes, forgotten] : pack.Notes;
            return pack with { State = PackState.Loaded, Notes = notes, Handle = new PackHandle(manifest, context, assembly) };
        }
        catch (Exception fault)
        {
            if (context.IsCollectible)
            {
                context.Unload();
            }

            return pack.With(PackStatus.Faulted, FaultReading.WhileLoading(manifest, fault));
        }
    }
}
