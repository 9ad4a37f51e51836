using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Host.Watching;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>The host that runs for long: each release put into a folder is run, and its briefing lands in another; packs are exchanged while it runs.</summary>
internal sealed class WatchCommand(WatchOptions options, WatchLog log, PackWatch packs, ReleaseWatch releases) : ICommand
{
    private static readonly Argument<string> s_inbox = new("INBOX") { Description = "Folder that releases are put into: each folder or file in it is one." };

    private static readonly Option<TimeSpan?> s_every = new("--every")
    {
        Description = "Seconds between two looks, from 0.1 to 3600. A release or pack is taken once it looked the same twice. 2 unless set.",
        HelpName = "SECONDS",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[^1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.1 and <= 3600)
            {
                return TimeSpan.FromSeconds(seconds);
            }

            result.AddError($"--every: '{result.Tokens[^1].Value}' is no time between two looks. Write seconds, from 0.1 to 3600.");
            return null;
        },
    };

    public static IReadOnlyList<Symbol> Symbols { get; } =
    [
        s_inbox, RunCommand.Out, s_every, RunCommand.Template, RunCommand.Region, RunCommand.ForEach, RunCommand.Format, SharedOptions.AsOf, SharedOptions.RegionSet, SharedOptions.Rules, SharedOptions.Set, SharedOptions.Packs, SharedOptions.RuleTimeout, SharedOptions.Language,
    ];

    /// <summary>Adds what the command needs, where it is the command that was asked for: nothing else keeps watching.</summary>
    public static void AddServices(IServiceCollection services, ParseResult parsed)
    {
        if (parsed.CommandResult.Command.Name != "watch" || parsed.Errors.Count > 0)
        {
            return;
        }

        var limits = SharedOptions.LimitsOf(parsed);
        services.AddSingleton(new LivePacks(handle => PackTrial.Of(handle, limits)));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<WatchLog>();
        services.AddSingleton(provider => OptionsOf(parsed, provider.GetServices<IBriefingRenderer>()));
        services.AddSingleton<PackWatch>();
        services.AddSingleton<ReleaseWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<PackWatch>());
        services.AddHostedService(provider => provider.GetRequiredService<ReleaseWatch>());
    }

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        log.Line("Watching", $"{options.Inbox}; briefings land in {options.Out}. Stop with Ctrl-C or SIGTERM.");
        var stopped = Task.Delay(Timeout.Infinite, stop);
        var ended = await Task.WhenAny(stopped, packs.ExecuteTask!, releases.ExecuteTask!);
        if (ended != stopped)
        {
            await ended;
        }

        // To be stopped is how this command ends.
        return ExitCodes.Done;
    }

    private static WatchOptions OptionsOf(ParseResult parsed, IEnumerable<IBriefingRenderer> renderers)
    {
        var press = BriefingPress.For(renderers, RunCommand.FormatsOf(parsed));
        var inbox = parsed.GetValue(s_inbox)!;
        if (!Directory.Exists(inbox))
        {
            throw RoadRefusedException.NoInbox(inbox);
        }

        return new WatchOptions
        {
            Inbox = inbox,
            Out = parsed.GetValue(RunCommand.Out)!,
            Every = parsed.GetValue(s_every) ?? TimeSpan.FromSeconds(2),
            Request = SharedOptions.RequestOf(parsed),
            Compose = outcome => Dossier.Of(outcome, RunCommand.OrderOf(parsed), press),
        };
    }
}
