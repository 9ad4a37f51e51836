using System.CommandLine;
using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>Finds the places in a pack's own code that look at more than facts, and tells them as a compiler would: the build of a pack asks it.</summary>
internal sealed class PacksCheckCommand(Screen screen) : ICommand
{
    private static readonly Argument<string> s_folder = new("DIR") { Description = "Output folder of the pack's project." };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_folder];

    public Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var beyond = PackShelf.Inspect([parsed.GetValue(s_folder)!]).Catalog.Packs.SelectMany(PacksReading.UsesBeyondFacts).ToList();
        foreach (var (use, message) in beyond)
        {
            var place = use.File is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{use.File}({use.Line},{use.Column}): ");
            screen.Line($"{place}error {message.Code}: {message.Cause} {message.Remedy}");
        }

        return Task.FromResult(beyond.Count == 0 ? ExitCodes.Done : ExitCodes.PackOrRuleFailed);
    }
}
