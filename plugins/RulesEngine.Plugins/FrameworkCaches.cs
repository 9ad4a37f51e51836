using System.Reflection;
using System.Reflection.Metadata;

namespace RulesEngine.Plugins;

/// <summary>Empties what the framework keeps about types, as it does itself when code is changed under the debugger: some of these caches would keep a pack in memory for ever.</summary>
internal static class FrameworkCaches
{
    public static void Clear()
    {
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsCollectible))
        {
            foreach (var handler in assembly.GetCustomAttributes<MetadataUpdateHandlerAttribute>())
            {
                handler.HandlerType.GetMethod("ClearCache", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [typeof(Type[])])?.Invoke(null, [null]);
            }
        }
    }
}
