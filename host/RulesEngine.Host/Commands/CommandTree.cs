using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.DependencyInjection;
using RulesEngine.Application;
using RulesEngine.Host.Isolation;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>All commands, how they are reached, and how whatever they throw becomes an exit code and a sentence.</summary>
internal static class CommandTree
{
    private static readonly IReadOnlyList<Branch> s_branches =
    [
        new("run", "Read data, run the rules, write the briefing and the findings.", [], typeof(RunCommand), RunCommand.Symbols),
        new("watch", "Keep watching a folder: run each release put into it, exchange packs meanwhile.", [], typeof(WatchCommand), WatchCommand.Symbols),
        new("import", "Read data only: what was understood, what was refused and where.", [], typeof(ImportCommand), ImportCommand.Symbols),
        new("evaluate", "Read data and run the rules; the findings go to the terminal.", [], typeof(EvaluateCommand), EvaluateCommand.Symbols),
        new("explain", "Say why there is a finding, or why there is none.", [], typeof(ExplainCommand), ExplainCommand.Symbols),
        new("list", "Packs found, their state, and what to do about those that are not loaded.", ["packs"], typeof(PacksListCommand), PacksListCommand.Symbols),
        new("show", "One pack: what it is, what is in it, what it needs and what it does.", ["packs"], typeof(PacksShowCommand), PacksShowCommand.Symbols),
        new("verify", "Whether this host would load a pack; ends with 4 if not.", ["packs"], typeof(PacksVerifyCommand), PacksVerifyCommand.Symbols),
        new("doctor", "Why each pack that is not loaded is not, and what to do.", ["packs"], typeof(PacksDoctorCommand), PacksDoctorCommand.Symbols),
        new("new", "Write a new pack: one rule with its card, parameters and tests.", ["packs"], typeof(PacksNewCommand), PacksNewCommand.Symbols),
        new("check", "Where a pack's own code looks at more than facts; its build asks this.", ["packs"], typeof(PacksCheckCommand), PacksCheckCommand.Symbols),
        new("create", "Make one file of a pack's folder.", ["packs"], typeof(PacksCreateCommand), PacksCreateCommand.Symbols),
        new("install", "Put an .rpack file into the packs folder.", ["packs"], typeof(PacksInstallCommand), PacksInstallCommand.Symbols),
        new("remove", "Take a pack out of the packs folder.", ["packs"], typeof(PacksRemoveCommand), PacksRemoveCommand.Symbols),
        new("sign", "Sign an .rpack file with the publisher's key.", ["packs"], typeof(PacksSignCommand), PacksSignCommand.Symbols),
        new("trust", "Show a pack and, after asking, vouch for its publisher or for the pack itself.", ["packs"], typeof(PacksTrustCommand), PacksTrustCommand.Symbols),
        new("list", "Rules of the packs.", ["rules"], typeof(RulesListCommand), RulesListCommand.Symbols),
        new("show", "One rule: its card, message and parameters in force.", ["rules"], typeof(RulesShowCommand), RulesShowCommand.Symbols),
        new("new", "Write a new rule into a pack's project: code, card and parameters.", ["rules"], typeof(RulesNewCommand), RulesNewCommand.Symbols),
        new("test", "Try every case on the cards of the packs.", ["rules"], typeof(RulesTestCommand), RulesTestCommand.Symbols),
        new("list", "Parameters in force on a day, with where they come from.", ["parameters"], typeof(ParametersListCommand), ParametersListCommand.Symbols),
    ];

    public static RootCommand Root()
    {
        var root = new RootCommand("Reads tables about programmes and budgets, checks them with rules from packs, and writes what it finds as a briefing.");
        root.Options.Add(SharedOptions.Verbose);
        root.Options.Add(SharedOptions.NoColor);
        var groups = new Dictionary<string, Command>
        {
            ["packs"] = new("packs", "Packs and their state."),
            ["rules"] = new("rules", "Rules, their cards and their cases."),
            ["parameters"] = new("parameters", "Values that rules hold the data against."),
        };
        foreach (var branch in s_branches)
        {
            var command = new Command(branch.Name, branch.Description);
            foreach (var symbol in branch.Symbols)
            {
                switch (symbol)
                {
                    case Argument argument:
                        command.Arguments.Add(argument);
                        break;
                    case Option option:
                        command.Options.Add(option);
                        break;
                }
            }

            // Running is done below, inside the host; an action must be there for help and parsing to be right.
            command.SetAction(_ => ExitCodes.Done);
            if (branch.Path is [var group])
            {
                groups[group].Subcommands.Add(command);
            }
            else
            {
                root.Subcommands.Add(command);
            }

            branch.Command = command;
        }

        foreach (var group in groups.Values)
        {
            root.Subcommands.Add(group);
        }

        return root;
    }

    /// <summary>What is wrong with the command line; empty when all is well.</summary>
    public static IReadOnlyList<string> Mistakes(ParseResult parsed)
    {
        // Help wins over whatever else stands there.
        if (IsHelp(parsed))
        {
            return [];
        }

        var swallowed = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => token.Value.StartsWith('-') && token.Value.Length > 1)
            .Select(token => $"'{token.Value}' is not an option of this command.");
        return [.. parsed.Errors.Select(error => error.Message).Concat(swallowed).Distinct()];
    }

    public static async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, Screen screen, CancellationToken stop)
    {
        if (s_branches.FirstOrDefault(branch => branch.Command == parsed.CommandResult.Command) is not { } chosen || IsHelp(parsed))
        {
            return await parsed.InvokeAsync(cancellationToken: stop);
        }

        try
        {
            if (IsolationOptions.AsksForWorker(parsed))
            {
                return await new Supervisor(screen).RunAsync(parsed, Environment.GetCommandLineArgs()[1..], stop);
            }

            var command = (ICommand)services.GetRequiredService(chosen.Handler);
            return await command.RunAsync(parsed, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            screen.Problem("Cancelled. Nothing more was written.");
            return ExitCodes.Cancelled;
        }
        catch (RoadRefusedException refused)
        {
            screen.Problem(refused.Message, refused.InnerException);
            return refused.Reason switch
            {
                RoadRefusal.Data => ExitCodes.NoUsableTable,
                RoadRefusal.Pack => ExitCodes.PackOrRuleFailed,
                _ => ExitCodes.WrongUsage,
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            screen.Problem($"HOST301 A file or folder cannot be used: {fault.Message} Check that it is there and may be written to, or name another.", fault);
            return ExitCodes.WrongUsage;
        }
        catch (Exception fault)
        {
            screen.Problem($"HOST901 An error of this program, not of your data: {fault.GetType().Name}: {fault.Message} Run again with -v and report what it prints.", fault);
            return ExitCodes.InternalError;
        }
    }

    public static IServiceCollection AddCommands(this IServiceCollection services)
    {
        foreach (var branch in s_branches)
        {
            services.AddTransient(branch.Handler);
        }

        return services;
    }

    private static bool IsHelp(ParseResult parsed) => parsed.Action is System.CommandLine.Help.HelpAction;

    private sealed record Branch(string Name, string Description, IReadOnlyList<string> Path, Type Handler, IReadOnlyList<Symbol> Symbols)
    {
        public Command? Command { get; set; }
    }
}
