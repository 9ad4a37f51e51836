using System.CommandLine;

namespace RulesEngine.Host.Commands;

/// <summary>The work of one command.</summary>
internal interface ICommand
{
    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    Task<int> RunAsync(ParseResult parsed, CancellationToken stop);
}
