using System.CommandLine;
using System.Text.Json;
using RulesEngine.Evaluation;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>Why there is a finding, or why there is none: conditions with the values they saw, values with their cells.</summary>
internal sealed class ExplainCommand(Screen screen, DayAsked day) : ICommand
{
    private const int MostSubjects = 20;

    private static readonly Option<string?> s_rule = new("--rule") { Description = "Code of the rule to ask, such as COV-02.", HelpName = "CODE" };

    private static readonly Option<string?> s_subject = new("--subject") { Description = "Id of the subject to ask about, such as KZ-15.", HelpName = "ID" };

    private static readonly Argument<string[]> s_asked = new("DATA FINDING")
    {
        Description = "The data, then the id of a finding, such as FUND-05/A-1; the data alone with --rule and --subject.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static IReadOnlyList<Symbol> Symbols { get; } =
    [
        s_asked, s_rule, s_subject, SharedOptions.AsOf, SharedOptions.RegionSet, SharedOptions.Set, SharedOptions.Packs, SharedOptions.Output,
    ];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var words = parsed.GetValue(s_asked)!;
        var (rule, subject) = (parsed.GetValue(s_rule), parsed.GetValue(s_subject));
        if (rule is null != subject is null)
        {
            screen.Problem("HOST102 '--rule' and '--subject' go together: --rule COV-02 --subject KZ-15.");
            return ExitCodes.WrongUsage;
        }

        if (rule is null)
        {
            if (words.Length < 2 || words[^1].Split('/', 2) is not [var code, var rest])
            {
                screen.Problem("HOST103 Which finding? Give its id after the data, such as FUND-05/A-1, or ask with --rule CODE --subject ID.");
                return ExitCodes.WrongUsage;
            }

            (rule, subject, words) = (code, rest, words[..^1]);
        }

        var outcome = await day.EvaluateAsync(SharedOptions.RequestOf(parsed) with { Data = words }, stop);
        var judged = outcome.Findings.Coverage.FirstOrDefault(known => string.Equals(known.Rule.Code, rule, StringComparison.OrdinalIgnoreCase))?.Subjects.Select(known => known.Subject).ToList() ?? [];
        subject = judged.SelectMany(known => new[] { known.ToString(), known.Ids }).FirstOrDefault(known => string.Equals(known, subject, StringComparison.OrdinalIgnoreCase)) ?? subject;
        var explanations = Explainer.Explain(outcome.Rules, outcome.Facts, rule, subject!, stop);
        if (explanations.Count == 0)
        {
            if (outcome.Findings.Coverage.FirstOrDefault(known => !known.IsReported && string.Equals(known.Rule.Code, rule, StringComparison.OrdinalIgnoreCase)) is { } other)
            {
                screen.Problem($"HOST106 '{other.Rule.Code}' was found by other means than rules that flag, and these do not say why. What is known stands in the finding itself, with its evidence, in findings.json.");
                return ExitCodes.WrongUsage;
            }

            screen.Problem($"HOST104 '{rule}' is no rule of the packs. {KnownNames.Near(rule, outcome.Rules.Rules.Select(known => known.Code), "They have")}");
            return ExitCodes.WrongUsage;
        }

        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(JsonListing.Of("explanations", explanations.Select(Entry)), stop);
        }
        else
        {
            foreach (var explanation in explanations)
            {
                new ExplanationReport(screen).Print(explanation, subject!);
            }

            if (explanations is [{ Outcome: null, Conditions.Count: > 0 }] && judged.Count > 0)
            {
                screen.Line("It judges", $"{string.Join(", ", judged.Take(MostSubjects))}{(judged.Count > MostSubjects ? " and others" : "")}");
            }
        }

        // A fact that the rule leaves out is explained by its conditions; of any other there is nothing to explain.
        if (explanations is [{ Outcome: null, Conditions.Count: 0 }])
        {
            screen.Problem($"HOST105 '{subject}' is nothing that {explanations[0].Rule.Code} could judge. {KnownNames.Near(subject!, judged.Select(known => known.ToString()), "It judges")}");
            return ExitCodes.WrongUsage;
        }

        return Verdict.Of(outcome, parsed, screen);
    }

    private static Action<Utf8JsonWriter> Entry(RuleExplanation explanation) => json =>
    {
        json.WriteString("rule", explanation.Rule.Code);
        json.WriteString("subject", explanation.Outcome?.Subject.ToString());
        json.WriteString("outcome", explanation.Outcome?.Outcome.ToString());
        JsonListing.Words(json, "findings", explanation.Findings.Select(finding => finding.Id));
        JsonListing.Words(json, "missing", explanation.Outcome?.Missing.Select(missing => missing.Text) ?? []);
        JsonListing.List(json, "conditions", explanation.Conditions.Select(Entry));
        JsonListing.List(json, "rows", explanation.Rows.Select(row => (Action<Utf8JsonWriter>)(entry =>
        {
            entry.WriteString("table", row.Table);
            entry.WriteString("key", row.Key);
            JsonListing.Words(entry, "cells", row.Cells.Select(cell => cell.ToString()));
        })));
    };

    private static Action<Utf8JsonWriter> Entry(ExplainedCondition condition) => json =>
    {
        json.WriteString("text", condition.Text);
        json.WriteString("verdict", condition.Verdict.ToString().ToLowerInvariant());
        JsonListing.List(json, "values", condition.Values.Select(value => (Action<Utf8JsonWriter>)(member =>
        {
            member.WriteString("name", value.Name);
            member.WriteString("text", value.Text);
            JsonListing.Words(member, "cells", value.Cells.Select(cell => cell.ToString()));
        })));
        json.WriteString("distance", condition.Distance);
        JsonListing.List(json, "tests", condition.Tests.Select(Entry));
    };
}
