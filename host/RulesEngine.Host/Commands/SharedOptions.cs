using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Evaluation;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>The options that several commands have, each declared once.</summary>
internal static class SharedOptions
{
    private const string None = "none";

    public static Argument<string[]> Data { get; } = new("DATA")
    {
        Description = "A folder of tables, a workbook, or several files.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string[]> Packs { get; } = new("--packs")
    {
        Description = "Folder of packs; may be given several times. The packs that ship, beside the program, unless set.",
        HelpName = "DIR",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "The day the run speaks for, such as 2019-03-31. The day that dataset.yaml states, unless set.",
        HelpName = "DATE",
        CustomParser = result => Parsed(result, text =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null,
            "is not a day. Write year, month and day, such as 2019-03-31."),
    };

    public static Option<RegionSet?> RegionSet { get; } = new("--region-set")
    {
        Description = "The regions that count as the country's: those of 2016, 2018 or 2022. What dataset.yaml states, else the set in force on the day, unless set.",
        HelpName = "2016|2018|2022",
        CustomParser = result => Parsed(result, text =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && Enum.IsDefined((RegionSet)year) ? (RegionSet)year : (RegionSet?)null,
            "is no region set. There are 2016, 2018 and 2022."),
    };

    public static Option<string[]> Set { get; } = new("--set")
    {
        Description = "Set a parameter for this run, such as FUND-01.Ratio=0.5. May be given several times.",
        HelpName = "CODE.PARAMETER=VALUE",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
        Validators = { MustBeAssignments },
    };

    public static Option<string[]> Rules { get; } = new("--rules")
    {
        Description = "Run only these rules, such as FUND-01,COV-02.",
        HelpName = "CODE,…",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<Severity?> FailOn { get; } = new("--fail-on")
    {
        Description = "End with exit code 1 when a finding is this grave or graver: info, warning or error. Never, unless set.",
        HelpName = "info|warning|error",
        CustomParser = result => result.Tokens is [{ Value: None }]
            ? null
            : Parsed(result, text => Enum.GetValues<Severity>().Where(severity => severity.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)).Select(severity => (Severity?)severity).FirstOrDefault(),
                "is no severity. There are info, warning and error."),
    };

    public static Option<TimeSpan?> RuleTimeout { get; } = new("--rule-timeout")
    {
        Description = "How long one rule may take by itself, from 0.1 to 600 seconds; then it is given up and the others go on. 30 unless set.",
        HelpName = "SECONDS",
        CustomParser = result => Parsed(result, text =>
            double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
                && seconds >= RunLimits.ShortestTimeout.TotalSeconds && seconds <= RunLimits.LongestTimeout.TotalSeconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null,
            "is no time that a rule may take. Write seconds, from 0.1 to 600."),
    };

    public static Option<OutputForm> Output { get; } = new("--output")
    {
        Description = "How results are printed: text or json.",
        HelpName = "text|json",
        CustomParser = result => Parsed<OutputForm>(result, text => text switch
        {
            "json" => OutputForm.Json,
            "text" => OutputForm.Text,
            _ => null,
        }, "is no form of output. There are text and json.") ?? OutputForm.Text,
    };

    public static Option<Language?> Language { get; } = new("--language")
    {
        Description = "Language of the briefing: en, ru or kk. Those that dataset.yaml states, else English, unless set.",
        HelpName = "en|ru|kk",
        CustomParser = LanguageOf,
    };

    public static Option<Language?> CardLanguage { get; } = new("--language")
    {
        Description = "Language of the cards: en, ru or kk; what has no translation is told in English. English, unless set.",
        HelpName = "en|ru|kk",
        CustomParser = LanguageOf,
    };

    public static Option<bool> NoColor { get; } = new("--no-color") { Description = "Print without colours.", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Tell more, and print the stack trace of an error.", Recursive = true };

    /// <summary>Whether a program reads the results.</summary>
    public static bool IsJson(ParseResult parsed) => parsed.GetValue(Output) == OutputForm.Json;

    /// <summary>What the options ask of a run.</summary>
    public static RoadRequest RequestOf(ParseResult parsed) => new()
    {
        Data = parsed.GetValue(Data) ?? [],
        PackFolders = PackFoldersOf(parsed),
        AsOf = parsed.GetValue(AsOf),
        RegionSet = parsed.GetValue(RegionSet),
        Choice = ChoiceOf(parsed),
        Limits = LimitsOf(parsed),
    };

    public static RunLimits LimitsOf(ParseResult parsed) =>
        parsed.GetValue(RuleTimeout) is { } timeout ? new RunLimits { RuleTimeout = timeout } : new RunLimits();

    /// <summary>The folders of packs that were named, else the one beside the program.</summary>
    public static IReadOnlyList<string> PackFoldersOf(ParseResult parsed) =>
        parsed.GetValue(Packs) is { Length: > 0 } named ? named : [Path.Combine(AppContext.BaseDirectory, "packs")];

    public static RuleChoice ChoiceOf(ParseResult parsed)
    {
        var codes = (parsed.GetValue(Rules) ?? []).SelectMany(codes => codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var overrides = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var assignment in parsed.GetValue(Set) ?? [])
        {
            var parts = assignment.Split('=', 2, StringSplitOptions.TrimEntries);
            overrides[parts[0]] = parts[1];
        }

        return new RuleChoice { Codes = codes.Count == 0 ? null : codes, Overrides = overrides };
    }

    private static Language? LanguageOf(ArgumentResult result)
    {
        var code = result.Tokens[^1].Value;
        var language = Sdk.Language.Find(code);
        if (language is null)
        {
            result.AddError($"--language: '{code}' is no language of briefings. There are {Sdk.Language.English.And([.. Sdk.Language.All.Select(each => each.Code)])}.");
        }

        return language;
    }

    private static void MustBeAssignments(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
        {
            result.AddError($"--set: '{token.Value}' sets nothing. Write parameter and value, such as FUND-01.Ratio=0.5.");
        }
    }

    private static T? Parsed<T>(ArgumentResult result, Func<string, T?> parse, string mistake)
        where T : struct
    {
        var text = result.Tokens[^1].Value;
        var value = parse(text);
        if (value is null)
        {
            result.AddError($"{(result.Parent as OptionResult)?.Option.Name}: '{text}' {mistake}");
        }

        return value;
    }
}
