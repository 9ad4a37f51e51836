using System.Collections.Frozen;

namespace RulesEngine.Plugins;

/// <summary>What a rule has no need of, by member: nearly every assembly mentions System.Environment as a type.</summary>
internal static class CapabilityTable
{
    public const string Native = "native code";

    private const string Clock = "clock";
    private const string Culture = "culture";
    private const string Environment = "environment";
    private const string Files = "files";
    private const string Randomness = "randomness";
    private const string Threads = "threads";
    private const string Loading = "loading code";
    private const string Imported = "What it needs to know is imported as a table or set as a parameter.";
    private const string OwnCode = "It runs no code but its own.";

    private static readonly FrozenDictionary<string, string> s_members = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["System.DateTime.Now"] = Clock,
        ["System.DateTime.UtcNow"] = Clock,
        ["System.DateTime.Today"] = Clock,
        ["System.DateTimeOffset.Now"] = Clock,
        ["System.DateTimeOffset.UtcNow"] = Clock,
        ["System.TimeZoneInfo.Local"] = Clock,
        ["System.Guid.NewGuid"] = Randomness,
        ["System.Globalization.CultureInfo.CurrentCulture"] = Culture,
        ["System.Globalization.CultureInfo.CurrentUICulture"] = Culture,
        ["System.Globalization.CultureInfo.DefaultThreadCurrentCulture"] = Culture,
        ["System.Globalization.CultureInfo.DefaultThreadCurrentUICulture"] = Culture,
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
        ["System.Environment"] = Environment,
        ["System.AppContext"] = Environment,
        ["System.Console"] = "console",
        ["System.IO.File"] = Files,
        ["System.IO.FileInfo"] = Files,
        ["System.IO.FileStream"] = Files,
        ["System.IO.Directory"] = Files,
        ["System.IO.DirectoryInfo"] = Files,
        ["System.IO.StreamReader"] = Files,
        ["System.IO.StreamWriter"] = Files,
        ["System.Diagnostics.Process"] = "processes",
        ["System.Threading.Thread"] = Threads,
        ["System.Threading.ThreadPool"] = Threads,
        ["System.Threading.Timer"] = Threads,
        ["System.Threading.Tasks.Task"] = Threads,
        ["System.Threading.Tasks.TaskFactory"] = Threads,
        ["System.Runtime.InteropServices.Marshal"] = Native,
        ["System.Runtime.InteropServices.NativeLibrary"] = Native,
        ["System.Runtime.Loader.AssemblyLoadContext"] = Loading,
        ["Microsoft.CSharp.RuntimeBinder.Binder"] = "dynamic",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Compilers write these by themselves into iterators, records and interpolated strings.
    private static readonly FrozenSet<string> s_harmless = FrozenSet.Create(
        StringComparer.Ordinal, "System.Environment.CurrentManagedThreadId", "System.Environment.NewLine", "System.Threading.Thread.CurrentThread", "System.Threading.Thread.MemoryBarrier");

    /// <summary>The name of what a member does, null where a rule may use it.</summary>
    /// <param name="type">Full name of the type that has the member.</param>
    /// <param name="member">Full name of the member, as <c>System.DateTime.Now</c>.</param>
    public static string? Of(string type, string member) => s_harmless.Contains(member) ? null
        : s_members.GetValueOrDefault(member)
        ?? s_types.GetValueOrDefault(type)
        ?? (type.StartsWith("System.Net.", StringComparison.Ordinal) ? "network"
            : type.StartsWith("System.Reflection.Emit.", StringComparison.Ordinal) ? "code generation"
            : null);

    /// <summary>A member as its users write it: <c>Now</c> for <c>get_Now</c>, <c>new</c> for a constructor.</summary>
    public static string PlainName(string member) => member switch
    {
        ['g' or 's', 'e', 't', '_', .. var property] => property,
        ".ctor" => "new",
        _ => member,
    };

    /// <summary>What a rule does instead.</summary>
    public static string Instead(string type, string capability) => (type, capability) switch
    {
        ("System.TimeZoneInfo", _) => "Days have no time zone.",
        ("System.Guid", _) => "A finding is identified by its rule and subject.",
        ("System.IO.StreamWriter" or "System.Console", _) => "What it has to say is a finding.",
        (_, Clock) => "Match the AsOf fact instead of the clock.",
        (_, Culture) => "The briefing formats values for its reader.",
        (_, Environment) => "What differs between installations is a parameter.",
        (_, Files or "network") => Imported,
        (_, Randomness) => "The same facts give the same findings.",
        (_, Threads) => "The engine decides what runs when.",
        (_, "processes") => "It starts nothing.",
        (_, "dynamic") => "Name the type: 'dynamic' would also keep the pack in memory for ever.",
        _ => OwnCode,
    };
}
