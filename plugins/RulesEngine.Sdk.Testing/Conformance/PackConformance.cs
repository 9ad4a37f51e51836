using System.Reflection;
using System.Text.RegularExpressions;
using RulesEngine.Readings;

namespace RulesEngine.Sdk.Testing;

/// <summary>Checks what every pack owes its readers: codes, cards, cases, parameters.</summary>
/// <example><c>PackConformance.Check(pack).ShouldBeEmpty();</c></example>
public static partial class PackConformance
{
    /// <summary>What is wrong, a sentence each; empty for a pack that keeps the form.</summary>
    public static IReadOnlyList<string> Check(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var sources = RuleSource.Of(pack).Where(source => source.Flags).ToList();
        var cards = sources.Select(source => (source, Card: TryRead(source))).ToList();
        var days = cards.SelectMany(one => one.Card?.Cases ?? []).Select(each => each.AsOf.Date).DefaultIfEmpty(new DateOnly(2019, 3, 31));
        var selection = RuleSelection.From([pack], days.Max());
        return
        [
            .. selection.Faults.Select(fault => fault.Message),
            .. sources.Where(source => !Code().IsMatch(source.Code)).Select(source => $"'{source.Code}' is no code. Write the pack's letters, a hyphen and two or three digits, such as FUND-01."),
            .. OtherLetters(sources),
            .. cards.Where(one => one.Card is not null).SelectMany(one => Cases(one.source, one.Card!, selection)),
            .. ExplainedRules(sources),
            .. TemplateForm.Flaws(pack.Assembly),
        ];
    }

    private static IEnumerable<string> OtherLetters(IReadOnlyList<RuleSource> sources)
    {
        var letters = sources.Select(source => source.Code.Split('-')[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        return letters.Count > 1 ? [$"the codes of one pack begin with {string.Join(" and ", letters)}. Use the same letters for all."] : [];
    }

    // A rule of another pack may be explained as well; whether there is one, that pack knows.
    private static IEnumerable<string> ExplainedRules(IReadOnlyList<RuleSource> sources)
    {
        var explained = sources.DistinctBy(source => source.Code).ToDictionary(source => source.Code, source => source.Type.GetCustomAttribute<ExplainsAttribute>()?.Codes ?? []);
        foreach (var (code, others) in explained)
        {
            foreach (var other in others)
            {
                if (other == code || (explained.TryGetValue(other, out var back) && back.Contains(code)))
                {
                    yield return $"{code}: it explains {other}, which is {(other == code ? "itself" : "what explains it")}. Name only the rules that it is the cause of.";
                }
                else if (!explained.ContainsKey(other) && (!Code().IsMatch(other) || explained.Keys.Any(own => own.Split('-')[0] == other.Split('-')[0])))
                {
                    yield return $"{code}: it explains {other}, which is no rule of the pack. Correct the code in [Explains].";
                }
            }
        }
    }

    private static IEnumerable<string> Cases(RuleSource source, CardFile card, RuleSelection selection)
    {
        if (card.File.Length == 0)
        {
            return [$"{source.Code}: the rule has no card. Write {source.Type.Name}.md beside it."];
        }

        var rule = selection.Flagging.FirstOrDefault(each => each.Code == source.Code);
        List<Outcome> wanted = [Outcome.Finding];
        if (rule is null || rule.Anatomy.Decides)
        {
            wanted.Add(Outcome.Clear);
        }

        if (rule is not null && rule.Anatomy.Rule.CanBeUndecided())
        {
            wanted.Add(Outcome.NoData);
        }

        var shown = card.Cases.SelectMany(each => each.Expected).Select(expected => expected.Outcome).ToHashSet();
        return wanted.Where(outcome => !shown.Contains(outcome)).Select(outcome => $"{source.Code}: no case on the card expects '{Word(outcome)}'. Add one.");
    }

    // A card that cannot be read is among the faults of the selection.
    private static CardFile? TryRead(RuleSource source)
    {
        try
        {
            return source.Card();
        }
        catch (CardException)
        {
            return null;
        }
    }

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Finding => "finding",
        Outcome.NoData => "no data",
        _ => "clear",
    };

    [GeneratedRegex("^[A-Z]{2,8}-[0-9]{2,3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
