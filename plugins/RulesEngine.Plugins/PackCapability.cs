namespace RulesEngine.Plugins;

/// <summary>Something a pack does that a rule has no need of. A hint for people, not a barrier: reflection gets round it.</summary>
/// <param name="Name">One of: clock, code generation, console, culture, dynamic, environment, files, loading code, native code, network, processes, randomness, threads.</param>
/// <param name="Use">The member used, as <c>DateTime.Now</c>.</param>
/// <param name="File">The assembly of the pack that uses it, as a path below the pack's folder.</param>
public sealed record PackCapability(string Name, string Use, string File);
