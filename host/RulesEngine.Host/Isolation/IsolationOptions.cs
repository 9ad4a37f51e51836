using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RulesEngine.Host.Isolation;

/// <summary>The options that say whether packs run in a process of their own, and what that process may take.</summary>
internal static class IsolationOptions
{
    private const string OwnProcess = "process";
    private const string None = "none";

    public static Option<string> Isolation { get; } = new("--isolation")
    {
        Description = "Where packs run: none, in this process, or process, in a worker that they cannot take this one down with. none unless set.",
        HelpName = "none|process",
        DefaultValueFactory = _ => None,
        Validators = { MustBeKnown },
    };

    public static Option<int?> Timeout { get; } = new("--worker-timeout")
    {
        Description = "Seconds after which a worker is ended, from 1 to 86400. 300 unless set.",
        HelpName = "SECONDS",
        CustomParser = result => Parsed(result, 1, 86_400, "is no time that a worker may take. Write whole seconds, from 1 to 86400."),
    };

    public static Option<int?> Memory { get; } = new("--worker-memory")
    {
        Description = "MiB of managed memory that a worker may take, from 64 to 65536. 2048 unless set.",
        HelpName = "MIB",
        CustomParser = result => Parsed(result, 64, 65_536, "is no memory that a worker may take. Write whole MiB, from 64 to 65536."),
    };

    /// <summary>Whether the packs are to run in a worker, and this process is not one itself.</summary>
    public static bool AsksForWorker(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Contains(Isolation) && parsed.GetValue(Isolation) == OwnProcess && !Worker.IsThis;

    /// <summary>What a worker may take.</summary>
    public static WorkerLimits LimitsOf(ParseResult parsed) => new(TimeSpan.FromSeconds(parsed.GetValue(Timeout) ?? 300), (parsed.GetValue(Memory) ?? 2048L) << 20);

    private static void MustBeKnown(OptionResult result)
    {
        if (result.Tokens is [.., { Value: not (None or OwnProcess) } other])
        {
            result.AddError($"--isolation: '{other.Value}' is no place for packs to run. There are none and process.");
        }
    }

    private static int? Parsed(ArgumentResult result, int least, int most, string mistake)
    {
        if (int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError($"{(result.Parent as OptionResult)?.Option.Name}: '{result.Tokens[^1].Value}' {mistake}");
        return null;
    }
}
