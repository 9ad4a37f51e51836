using System.Runtime.Loader;

namespace RulesEngine.Plugins;

/// <summary>A loaded pack with how many runs have borrowed it. Once it is retired, the last to give it back unloads it.</summary>
internal sealed class LivePack(Pack pack)
{
    private int _lent;
    private bool _isRetired;

    public Pack Pack { get; private set; } = pack;

    public PackManifest Manifest { get; } = pack.Manifest!;

    public bool IsOf(string? id) => string.Equals(Manifest.Id, id, StringComparison.OrdinalIgnoreCase);

    public void Lend() => _lent++;

    public void TakeBack()
    {
        _lent--;
        UnloadIfDone();
    }

    /// <param name="successor">What takes its place; null where nothing does.</param>
    public RetiredPack Retire(PackManifest? successor)
    {
        var retired = new RetiredPack(Pack, successor, new WeakReference(AssemblyLoadContext.GetLoadContext(Pack.Handle!.Assembly), trackResurrection: true));
        _isRetired = true;
        UnloadIfDone();
        return retired;
    }

    private void UnloadIfDone()
    {
        if (_isRetired && _lent == 0)
        {
            Pack.Handle!.Dispose();
            Pack = Pack with { Handle = null };
            FrameworkCaches.Clear();
        }
    }
}
