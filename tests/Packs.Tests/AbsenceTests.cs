using RulesEngine.Evaluation;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Packs.Tests;

public sealed class AbsenceTests
{
    private const int Fewer = 7;

    [Theory]
    [InlineData("kazakhstan")]
    [InlineData("regional-demo")]
    public async Task Blanking_a_value_never_makes_more_subjects_clear(string sample)
    {
        var facts = await Samples.ReadAsync(sample);
        var rules = RuleSelection.From(BuiltPacks.ById.Values, facts.AsOf.Date);
        var before = Clear(rules, facts);

        var worse = new List<string>();
        foreach (var (fact, column) in SomeValues(facts))
        {
            IEnumerable<ProgrammeFact> without = facts.Facts.Where(each => each != fact);
            var after = Clear(rules, FactSet.From(Samples.Blank(fact, column) is { } blank ? without.Append(blank) : without, facts.AsOf));
            worse.AddRange(before.Where(rule => after[rule.Key] > rule.Value)
                .Select(rule => $"{rule.Key} without {column} of {fact}: {after[rule.Key]} clear, {rule.Value} before"));
        }

        worse.ShouldBeEmpty();
    }

    /// <summary>Every value of the tables with few rows, and one in seven of the long ones.</summary>
    private static IEnumerable<(ProgrammeFact Fact, string Column)> SomeValues(FactSet facts) =>
        facts.Facts.GroupBy(fact => fact.Table).SelectMany(table =>
        {
            var all = table.SelectMany(fact => Samples.FilledValueColumns(fact).Select(column => (fact, column))).ToList();
            return all.Count < 100 ? all : all.Where((_, index) => index % Fewer == 0);
        });

    private static Dictionary<string, int> Clear(RuleSelection rules, FactSet facts) =>
        new Evaluator().Run(rules, facts).Coverage.ToDictionary(coverage => coverage.Rule.Code, coverage => coverage.Clear);
}
