namespace RulesEngine.Plugins;

/// <summary>Packs lent to one run. They stay loaded until it is given back, whatever is exchanged meanwhile.</summary>
public sealed class PackLease : IDisposable
{
    private readonly Lock _changing;
    private IReadOnlyList<LivePack> _lent;
    private PackCatalog? _catalog;

    internal PackLease(PackCatalog catalog, IReadOnlyList<LivePack> lent, Lock changing)
    {
        (_catalog, _lent, _changing) = (catalog, lent, changing);
        foreach (var pack in lent)
        {
            pack.Lend();
        }
    }

    /// <summary>The packs as they were when they were lent.</summary>
    /// <exception cref="ObjectDisposedException">They were given back.</exception>
    public PackCatalog Catalog => _catalog ?? throw new ObjectDisposedException(nameof(PackLease));

    /// <summary>Gives the packs back.</summary>
    public void Dispose()
    {
        lock (_changing)
        {
            foreach (var pack in _lent)
            {
                pack.TakeBack();
            }

            (_catalog, _lent) = (null, []);
        }
    }
}
