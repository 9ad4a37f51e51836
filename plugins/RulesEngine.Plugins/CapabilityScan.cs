using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Metadata;

namespace RulesEngine.Plugins;

/// <summary>Finds in an assembly's metadata what a rule has no need of. By member: nearly every assembly mentions System.Environment as a type.</summary>
internal static class CapabilityScan
{
    private const string Clock = "clock";
    private const string Files = "files";
    private const string Randomness = "randomness";
    private const string Threads = "threads";
    private const string Native = "native code";
    private const string Loading = "loading code";

    private static readonly FrozenDictionary<string, string> s_members = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["System.DateTime.Now"] = Clock,
        ["System.DateTime.UtcNow"] = Clock,
        ["System.DateTime.Today"] = Clock,
        ["System.DateTimeOffset.Now"] = Clock,
        ["System.DateTimeOffset.UtcNow"] = Clock,
        ["System.TimeZoneInfo.Local"] = Clock,
        ["System.Guid.NewGuid"] = Randomness,
        ["System.Globalization.CultureInfo.CurrentCulture"] = "culture",
        ["System.Globalization.CultureInfo.CurrentUICulture"] = "culture",
        ["System.Globalization.CultureInfo.DefaultThreadCurrentCulture"] = "culture",
        ["System.Globalization.CultureInfo.DefaultThreadCurrentUICulture"] = "culture",
        ["System.Threading.Tasks.Task.Run"] = Threads,
        ["System.Threading.Tasks.TaskFactory.StartNew"] = Threads,
        ["System.Reflection.Assembly.Load"] = Loading,
        ["System.Reflection.Assembly.LoadFrom"] = Loading,
        ["System.Reflection.Assembly.LoadFile"] = Loading,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["System.TimeProvider"] = Clock,
        ["System.Diagnostics.Stopwatch"] = Clock,
        ["System.Random"] = Randomness,
        ["System.Security.Cryptography.RandomNumberGenerator"] = Randomness,
        ["System.Environment"] = "environment",
        ["System.Console"] = "console",
        ["System.IO.File"] = Files,
        ["System.IO.FileInfo"] = Files,
        ["System.IO.FileStream"] = Files,
        ["System.IO.Directory"] = Files,
        ["System.IO.DirectoryInfo"] = Files,
        ["System.Diagnostics.Process"] = "processes",
        ["System.Threading.Thread"] = Threads,
        ["System.Threading.ThreadPool"] = Threads,
        ["System.Threading.Timer"] = Threads,
        ["System.Runtime.InteropServices.Marshal"] = Native,
        ["System.Runtime.InteropServices.NativeLibrary"] = Native,
        ["System.Runtime.Loader.AssemblyLoadContext"] = Loading,
        ["Microsoft.CSharp.RuntimeBinder.Binder"] = "dynamic",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Compilers write these by themselves into iterators, records and interpolated strings.
    private static readonly FrozenSet<string> s_harmless = FrozenSet.Create(
        StringComparer.Ordinal, "System.Environment.CurrentManagedThreadId", "System.Environment.NewLine", "System.Threading.Thread.CurrentThread", "System.Threading.Thread.MemoryBarrier");

    public static IEnumerable<PackCapability> Of(PackAssembly assembly)
    {
        var reader = assembly.Reader;
        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference))
        {
            var reference = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
            var type = MetadataNames.Of(reader, reference);
            var name = $"{type}.{PlainName(reader.GetString(member.Name))}";
            if (MetadataNames.AssemblyOf(reader, reference) is not null && !s_harmless.Contains(name) && CapabilityOf(type, name) is { } capability)
            {
                yield return new PackCapability(capability, $"{MetadataNames.Short(type)}{name[type.Length..]}", assembly.Path);
            }
        }

        foreach (var method in reader.MethodDefinitions.Select(reader.GetMethodDefinition).Where(method => method.Attributes.HasFlag(MethodAttributes.PinvokeImpl)))
        {
            yield return new PackCapability(Native, reader.GetString(method.Name), assembly.Path);
        }
    }

    private static string? CapabilityOf(string type, string member) =>
        s_members.GetValueOrDefault(member)
        ?? s_types.GetValueOrDefault(type)
        ?? (type.StartsWith("System.Net.", StringComparison.Ordinal) ? "network"
            : type.StartsWith("System.Reflection.Emit.", StringComparison.Ordinal) ? "code generation"
            : null);

    private static string PlainName(string member) => member switch
    {
        ['g' or 's', 'e', 't', '_', .. var property] => property,
        ".ctor" => "new",
        _ => member,
    };
}
