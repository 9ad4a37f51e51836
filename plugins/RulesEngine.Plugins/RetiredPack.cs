namespace RulesEngine.Plugins;

/// <summary>A pack that was let go. Knows whether it has left memory, and holds nothing of it.</summary>
internal sealed class RetiredPack
{
    private readonly string _name;
    private readonly string _folder;
    private readonly PackManifest? _successor;
    private readonly WeakReference _context;

    public RetiredPack(Pack pack, PackManifest? successor, WeakReference context)
    {
        (_name, _folder, Manifest) = (pack.Name, pack.Folder, pack.Manifest!);
        (_successor, _context) = (successor, context);
    }

    public PackManifest Manifest { get; }

    public bool HasLeft => !_context.IsAlive;

    public Pack Now => new Pack(_name, _folder) { Manifest = Manifest }.With(
        HasLeft ? PackStatus.Retired : PackStatus.StillInMemory,
        HasLeft ? PackMessages.Retired(Manifest, _successor) : PackMessages.StillInMemory(Manifest, _successor));
}
