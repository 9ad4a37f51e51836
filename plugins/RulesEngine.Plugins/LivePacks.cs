using System.Collections.Immutable;

namespace RulesEngine.Plugins;

/// <summary>
/// The packs of a host that runs for long: loaded so that they can leave memory again, and exchanged while runs go on. A run borrows the packs as they are when it begins and keeps them until it ends;
/// an exchange is seen by the next run only. What cannot take the place of a running pack leaves it running. May be used from several threads.
/// </summary>
public sealed class LivePacks
{
    private readonly Lock _changing = new();
    private readonly Lock _taking = new();
    private readonly Func<PackHandle, string?> _tryOut;
    private readonly List<RetiredPack> _retired = [];
    private readonly Dictionary<string, PackMessage> _givenUp = new(StringComparer.Ordinal);
    private ImmutableList<LivePack> _live = [];
    private PackCatalog? _catalog;

    /// <param name="tryOut">Tries a version that was just loaded, before it takes the place of another; answers what is wrong with it as a sentence, or null.</param>
    public LivePacks(Func<PackHandle, string?>? tryOut = null) => _tryOut = tryOut ?? (_ => null);

    /// <summary>Every pack with its state: those of the last look, then those that were let go and are still in memory, and of each id the one let go last.</summary>
    public IReadOnlyList<Pack> Packs
    {
        get
        {
            lock (_changing)
            {
                return [.. _catalog?.Packs ?? [], .. _retired.Select(pack => pack.Now)];
            }
        }
    }

    /// <summary>Borrows the packs as they are now; null before the first look at them.</summary>
    public PackLease? Borrow()
    {
        lock (_changing)
        {
            return _catalog is null ? null : new PackLease(_catalog, _live, _changing);
        }
    }

    /// <summary>Takes over what was found in the packs folders: loads what is new, keeps what is as it was, lets go what is gone or replaced.</summary>
    /// <param name="found">A catalog just read.</param>
    /// <returns>What changed, in the order of ids; packs that stay as they are are not among them.</returns>
    public IReadOnlyList<PackChange> Take(PackCatalog found)
    {
        ArgumentNullException.ThrowIfNull(found);
        lock (_taking)
        {
            return TakeOver(found);
        }
    }

    /// <summary>Lets a pack go because what it does would harm the runs that follow. It is not taken again until its files are others.</summary>
    /// <param name="id">Id of the pack; nothing happens where it does not run.</param>
    /// <param name="why">What it did, as a sentence.</param>
    public void GiveUp(string id, string why)
    {
        lock (_taking)
        {
            if (_live.Find(pack => pack.IsOf(id)) is not { } live)
            {
                return;
            }

            var reason = PackMessages.GivenUp(live.Manifest, why);
            var before = live.Pack;
            _givenUp[before.Hash!] = reason;
            lock (_changing)
            {
                _live = _live.Remove(live);
                _catalog = _catalog!.With(_catalog.Packs.Select(pack => pack == before ? pack.With(PackStatus.Faulted, reason) : pack));
                LetGo(live, _live);
            }
        }
    }

    private IReadOnlyList<PackChange> TakeOver(PackCatalog found)
    {
        var changes = new List<PackChange>();
        var packs = new List<Pack>();
        var live = new List<LivePack>();
        foreach (var pack in found.Packs)
        {
            packs.Add(pack.State.Status == PackStatus.Ready ? Take(pack, live, changes) : pack);
        }

        foreach (var old in _live.Where(old => !live.Exists(other => other.IsOf(old.Manifest.Id))))
        {
            if (MustKeep(old, found.Packs))
            {
                live.Add(old);
            }
            else
            {
                changes.Add(new PackChange(old.Manifest, Before: old.Manifest, After: null, PackMessages.TakenAway(old.Manifest)));
            }
        }

        lock (_changing)
        {
            foreach (var old in _live.Where(old => !live.Contains(old)))
            {
                LetGo(old, live);
            }

            _live = [.. live];
            _catalog = found.With([.. packs, .. live.Select(pack => pack.Pack).Except(packs)]);
            Forget();
        }

        return [.. changes.OrderBy(change => change.Pack.Id, StringComparer.Ordinal)];
    }

    private Pack Take(Pack pack, List<LivePack> live, List<PackChange> changes)
    {
        if (_givenUp.TryGetValue(pack.Hash!, out var reason))
        {
            return pack.With(PackStatus.Faulted, reason);
        }

        var old = _live.Find(other => other.IsOf(pack.Manifest!.Id));
        if (old?.Pack.Hash == pack.Hash)
        {
            live.Add(old!);
            return old!.Pack;
        }

        var loaded = PackCatalog.Load(pack, PackLifetime.Collectible, pack.Host!);
        if (old is not null && loaded.Handle is { } handle && _tryOut(handle) is { } objection)
        {
            handle.Dispose();
            loaded = pack.With(PackStatus.Faulted, PackMessages.NotTakenOver(pack.Manifest!, objection));
        }

        if (loaded.Handle is null)
        {
            changes.Add(new PackChange(pack.Manifest!, old?.Manifest, old?.Manifest, loaded.State.Reason!));
            if (old is not null)
            {
                live.Add(old);
            }

            return loaded;
        }

        live.Add(new LivePack(loaded));
        changes.Add(new PackChange(pack.Manifest!, old?.Manifest, pack.Manifest, null));
        return loaded;
    }

    /// <summary>Whether a pack that is running stays though it was not found sound: where something broken or half copied lies in its place. What is denied goes.</summary>
    private static bool MustKeep(LivePack old, IEnumerable<Pack> found) => found.Any(pack =>
        (pack.Folder == old.Pack.Folder || old.IsOf(pack.Manifest?.Id)) && pack.State is not { Status: PackStatus.Untrusted, Reason.Code: "PACK310" });

    private void LetGo(LivePack old, IEnumerable<LivePack> live)
    {
        var successor = live.FirstOrDefault(other => other.IsOf(old.Manifest.Id))?.Manifest;
        _retired.Add(old.Retire(successor));
    }

    /// <summary>Has the packs that were let go looked for and their memory freed. Stops the process for a moment, so it is for hosts that are in no hurry.</summary>
    /// <returns>Whether one is still in memory.</returns>
    public bool Sweep()
    {
        lock (_changing)
        {
            if (_retired.TrueForAll(pack => pack.HasLeft))
            {
                return false;
            }
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        lock (_changing)
        {
            Forget();
            return !_retired.TrueForAll(pack => pack.HasLeft);
        }
    }

    // Of each id the last one is told; those before it only while they are in memory.
    private void Forget() => _retired.RemoveAll(pack => pack.HasLeft && _retired.FindLast(other => other.Manifest.Id == pack.Manifest.Id) != pack);
}
