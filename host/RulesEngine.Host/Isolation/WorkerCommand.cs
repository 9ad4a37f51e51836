using System.CommandLine;
using RulesEngine.Host.Commands;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Isolation;

/// <summary>A command line that can be given again with other packs.</summary>
internal sealed class WorkerCommand(IReadOnlyList<string> arguments)
{
    /// <summary>The command with these packs and no others.</summary>
    public IReadOnlyList<string> With(IEnumerable<Pack> packs) => [.. Without(arguments, SharedOptions.Packs), .. packs.SelectMany(pack => new[] { SharedOptions.Packs.Name, pack.Folder })];

    /// <summary>The command with one pack, and what it would write in another folder.</summary>
    public IReadOnlyList<string> Trying(Pack pack, string folder) =>
        With([pack]) is var command && command.Contains("run") ? [.. Without(command, RunCommand.Out), RunCommand.Out.Name, folder] : command;

    private static IReadOnlyList<string> Without(IReadOnlyList<string> arguments, Option option)
    {
        var kept = new List<string>();
        for (var at = 0; at < arguments.Count; at++)
        {
            if (arguments[at] == option.Name)
            {
                at++;
            }
            else if (!arguments[at].StartsWith($"{option.Name}=", StringComparison.Ordinal) && !arguments[at].StartsWith($"{option.Name}:", StringComparison.Ordinal))
            {
                kept.Add(arguments[at]);
            }
        }

        return kept;
    }
}
