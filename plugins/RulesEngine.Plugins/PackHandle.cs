using System.Reflection;

namespace RulesEngine.Plugins;

/// <summary>A loaded pack. Owns the pack's load context; what is done with the assembly is the caller's business.</summary>
public sealed class PackHandle : IDisposable
{
    private PackLoadContext? _context;
    private Assembly? _assembly;

    internal PackHandle(PackManifest manifest, PackLoadContext context, Assembly assembly) =>
        (Manifest, _context, _assembly) = (manifest, context, assembly);

    public PackManifest Manifest { get; }

    /// <summary>The entry assembly.</summary>
    /// <exception cref="ObjectDisposedException">The handle was disposed.</exception>
    public Assembly Assembly => _assembly ?? throw new ObjectDisposedException(nameof(PackHandle));

    /// <summary>Lets go of the pack. A collectible one leaves memory when nothing refers to its types, instances and delegates any more; any other stays until the process ends.</summary>
    public void Dispose()
    {
        if (_context is { IsCollectible: true } context)
        {
            context.Unload();
        }

        (_context, _assembly) = (null, null);
    }
}
