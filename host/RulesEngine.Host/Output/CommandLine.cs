using System.CommandLine;

namespace RulesEngine.Host.Output;

/// <summary>How a reader calls the program again.</summary>
internal static class CommandLine
{
    // Whoever runs a clone types the long form; whoever runs a build types the program's name.
    private const string Project = "host/RulesEngine.Host";

    /// <summary>What to type before a command.</summary>
    public static string Name { get; } = Directory.Exists(Project)
        ? $"dotnet run -c Release --project {Project} --"
        : AppDomain.CurrentDomain.FriendlyName;

    /// <summary>Names of a command and of those above it, each with a blank behind it; empty for the root.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "" : $"{string.Concat(command.Parents.OfType<Command>().Select(PathOf))}{command.Name} ";

    /// <summary>A word as it must be typed: with quotation marks where it holds blanks.</summary>
    public static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) || word.Contains(';', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
