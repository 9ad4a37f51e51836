using RulesEngine.Evaluation;
using RulesEngine.Programmes;
using RulesEngine.Sdk.Testing;

namespace RulesEngine.Packs.Tests.WhyNot;

/// <summary>A case of a card that no longer flags a subject, because one condition of its rule is broken in the facts.</summary>
internal sealed class BrokenCase
{
    private readonly PackCase _case;
    private readonly string _subject;
    private readonly IReadOnlyList<Break> _breaks;

    private BrokenCase(PackCase @case, string subject, IReadOnlyList<Break> breaks)
    {
        _case = @case;
        _subject = subject;
        _breaks = breaks;
    }

    /// <summary>Reads the head of a section: the rule and the subject, the case, and a line for each change.</summary>
    internal static BrokenCase Read(IReadOnlyList<string> lines)
    {
        var (rule, subject) = (lines[0].Split(' ')[0], lines[0].Split(' ')[1]);
        return new BrokenCase(
            BuiltPacks.Cases[$"{rule}: {lines[1]}"],
            subject,
            [.. lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => Break.Parse(line[2..]))]);
    }

    /// <summary>What is told of the subject with every change, or with none.</summary>
    internal IReadOnlyList<RuleExplanation> Explain(bool isBroken)
    {
        var tables = _breaks.Aggregate(_case.Case.Given, (given, change) => isBroken ? change.In(given) : given);
        var rules = RuleSelection.From([_case.Pack], _case.Case.AsOf.Date, new RuleChoice { Codes = [_case.Rule], Overrides = _case.Case.Overrides });
        return Explainer.Explain(rules, FactSet.From(tables.SelectMany(Facts), _case.Case.AsOf), _case.Rule, _subject);
    }

    private IEnumerable<ProgrammeFact> Facts(CardTable table)
    {
        var reader = TableReader.Open(TableSchema.Named(table.Name)!, _case.File, table.Name, table.Header, HeaderRule.KeyOnly);
        foreach (var row in table.Rows)
        {
            var reading = reader.Read(row.Line, row.Cells);
            reading.Refusals.ShouldBeEmpty();
            yield return reading.Fact!;
        }
    }
}
