using RulesEngine.Engine.Tests.Readings;
using RulesEngine.Explanation;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Explanation;

/// <summary>Why a rule matches nothing, asked of all facts at once.</summary>
public sealed class WhyNotAmongManyTests
{
    private static readonly Row[] Rows = [.. Enumerable.Range(0, 60).Select(i => new Row { Id = $"{i}", A = i, B = i % 7, Link = $"{i % 10}" })];

    [Fact]
    public void The_nearest_is_found_among_all_combinations()
    {
        var answer = Ask(new FarAbove());

        answer.Nearest.ShouldBe(Rows[50]);
        ExplanationText.Of(answer.FirstFailed!.Atoms[0]).ShouldBe("other.A > row.A + 50 does not hold (other.A = 50, row.A + 50 = 50, row.A = 0; the difference is 0)");
    }

    private sealed class FarAbove : Rule
    {
        public override void Define()
        {
            Row row = null!;
            Row other = null!;
            When().Match(() => row).Match(() => other, o => o.Link == row.Link, o => o.A > row.A + 50);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void Where_nobody_has_the_key_the_nearest_has_another_one()
    {
        var answer = Ask(new OfNoGroup());

        answer.Nearest.ShouldBe(Rows[0]);
        ExplanationText.Of(answer.FirstFailed!.Atoms[0]).ShouldBe("other.Link == row.Id does not hold (other.Link = 0, row.Id = 10)");
    }

    private sealed class OfNoGroup : Rule
    {
        public override void Define()
        {
            Row row = null!;
            Row other = null!;
            When().Match(() => row, r => r.A >= 10).Match(() => other, o => o.Link == row.Id);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_query_that_mentions_nothing_is_made_once()
    {
        var rule = new AboveAll();

        Ask(rule).Failed!.Binding.ShouldBe("all");

        rule.Looks.ShouldBe(Rows.Length);
    }

    private sealed class AboveAll : Rule
    {
        public int Looks { get; private set; }

        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            When().Match(() => row).Query(() => all, q => q.Match<Row>(r => IsLooked(r)).Collect()).Having(() => all.Count() < row.B);
            Then().Do(_ => row.ToString());
        }

        private bool IsLooked(Row row)
        {
            Looks++;
            return row.A >= 0;
        }
    }

    [Fact]
    public void An_operator_of_the_authors_own_is_run_for_each_combination()
    {
        var answer = Ask(new LargestOfGroup());

        answer.Nearest.ShouldBe(Rows[59]);
        ExplanationText.Of(answer.Failed!).ShouldBe("query largest: looked for Row with Link = 9: 1 of 60\n  largest.A > 59 does not hold (largest.A = 59; the difference is 0)");
    }

    private sealed class LargestOfGroup : Rule
    {
        public override void Define()
        {
            Row row = null!;
            Row largest = null!;
            When().Match(() => row).Query(() => largest, q => q.Match<Row>(r => r.Link == row.Link).LargestRow()).Having(() => largest.A > 59);
            Then().Do(_ => row.ToString());
        }
    }

    private static WhyNot Ask(Rule rule) =>
        new RuleExplainer(new RuleDefinitionFactory().Create(rule), type => Rows.Where(type.IsInstanceOfType)).WhyNot([]);
}
