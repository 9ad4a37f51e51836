using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RulesEngine.Application;
using RulesEngine.Host.Isolation;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>The whole road: data in, briefing and findings out.</summary>
internal sealed class RunCommand(Screen screen, DayAsked day, IEnumerable<IBriefingRenderer> renderers) : ICommand
{
    internal static Option<string> Out { get; } = new("--out")
    {
        Description = "Folder for the briefing and the findings; made when it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "out",
    };

    internal static Option<string[]> Format { get; } = new("--format")
    {
        Description = "What the briefing is written as: pdf (PDF/A-3a and PDF/UA-1), html (one file that needs nothing else), or both: pdf,html.",
        HelpName = "pdf|html",
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => ["pdf"],
    };

    internal static Option<string?> Template { get; } = new("--template")
    {
        Description = "What kind of briefing: national, regional, summary (one page), data-quality, or one that a pack brings (see packs show). National, or regional where a region is asked for, unless set.",
        HelpName = "NAME",
    };

    internal static Option<string?> Region { get; } = new("--region")
    {
        Description = "Tell of this region alone, such as KZ-47: nothing of another region stands in the briefing or the findings.",
        HelpName = "ID",
    };

    internal static Option<string?> ForEach { get; } = new("--for-each")
    {
        Description = "Write one briefing for each region of the set, in a folder of its own, with an index page and index.json.",
        HelpName = "region",
        Validators = { MustBeRegion },
    };

    public static IReadOnlyList<Symbol> Symbols { get; } =
    [
        SharedOptions.Data, Out, Template, Region, ForEach, Format, SharedOptions.AsOf, SharedOptions.RegionSet, SharedOptions.Rules, SharedOptions.Set, SharedOptions.Packs, SharedOptions.RuleTimeout, IsolationOptions.Isolation, IsolationOptions.Timeout, IsolationOptions.Memory, SharedOptions.FailOn, SharedOptions.Language, SharedOptions.Output,
    ];

    internal static IEnumerable<string> FormatsOf(ParseResult parsed) =>
        parsed.GetValue(Format)!.SelectMany(formats => formats.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Which briefing the options ask for.</summary>
    internal static BriefingOrder OrderOf(ParseResult parsed) => new()
    {
        Template = parsed.GetValue(Template),
        Region = parsed.GetValue(Region),
        IsForEachRegion = parsed.GetValue(ForEach) is not null,
        Language = parsed.GetValue(SharedOptions.Language),
    };

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var press = BriefingPress.For(renderers, FormatsOf(parsed));
        var outcome = await day.EvaluateAsync(SharedOptions.RequestOf(parsed), stop);
        var dossier = Dossier.Of(outcome, OrderOf(parsed), press);
        foreach (var remark in dossier.Remarks)
        {
            screen.Warning(remark);
        }

        var receipt = await Delivery.WriteAsync(parsed.GetValue(Out)!, dossier.Files, stop);
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(dossier.Listing, stop);
        }
        else
        {
            var report = new OutcomeReport(screen, parsed.GetValue(SharedOptions.Data)!, parsed.GetValue(SharedOptions.Packs) ?? []);
            report.Summary(outcome);
            report.Gravest(outcome.Findings);
            Written(dossier, receipt);
            report.Next(outcome.Findings);
        }

        return Verdict.Of(outcome, parsed, screen);
    }

    // A run for every region writes dozens of files; the index names them all.
    private void Written(Dossier dossier, Receipt receipt)
    {
        var inFolders = dossier.Files.Where(file => file.Name.Contains('/', StringComparison.Ordinal)).ToList();
        if (inFolders.Count > 0)
        {
            screen.Line("Written", string.Create(CultureInfo.InvariantCulture, $"{inFolders.Count} files in {inFolders.Select(file => file.Name.Split('/')[0]).Distinct().Count()} folders, one for each region"));
        }

        foreach (var path in receipt.Files.Skip(inFolders.Count))
        {
            screen.Line("Written", path);
        }
    }

    private static void MustBeRegion(OptionResult result)
    {
        if (result.Tokens is [.., { Value: not "region" } other])
        {
            result.AddError($"--for-each: briefings are not written for each '{other.Value}'. There is region.");
        }

        if (result.GetResult(Region) is not null)
        {
            result.AddError("--region and --for-each exclude each other. Leave one of them out.");
        }
    }
}
