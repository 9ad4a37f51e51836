using System.Reflection;

namespace RulesEngine.Plugins;

/// <summary>Turns an exception of a pack into a message, so that nothing of the pack itself is kept.</summary>
internal static class FaultReading
{
    public static PackMessage WhileLoading(PackManifest pack, Exception fault) => Read(pack, fault, PackMessages.LoadFailed);

    public static PackMessage WhileRunning(PackManifest pack, Exception fault) => Read(pack, fault, PackMessages.CodeThrew);

    public static PackMessage OnThreadOfItsOwn(PackManifest pack, Exception fault) => Read(pack, fault, PackMessages.ThreadThrew);

    private static PackMessage Read(PackManifest pack, Exception fault, Func<PackManifest, string, PackMessage> otherwise)
    {
        while (fault is TargetInvocationException { InnerException: { } invoked })
        {
            fault = invoked;
        }

        if (fault is TypeInitializationException { InnerException: { } thrown } initializer)
        {
            // One static constructor may have failed because it called upon another.
            while (thrown is TargetInvocationException or TypeInitializationException && thrown.InnerException is { } inner)
            {
                thrown = inner;
            }

            return initializer.TypeName == "<Module>"
                ? otherwise(pack, Sentence(thrown))
                : PackMessages.InitializerThrew(pack, initializer.TypeName, Sentence(thrown));
        }

        // Its own message only says that there are others.
        return fault is ReflectionTypeLoadException types
            ? otherwise(pack, string.Join(' ', types.LoaderExceptions.OfType<Exception>().Select(Sentence).Distinct(StringComparer.Ordinal)))
            : otherwise(pack, Sentence(fault));
    }

    private static string Sentence(Exception fault)
    {
        var message = fault.Message.ReplaceLineEndings(" ").Trim();
        return $"{fault.GetType().Name}: {message}{(message is [.., '.' or '!' or '?'] ? "" : ".")}";
    }
}
