using RulesEngine.Engine.Tests.Oracle;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.Explanation;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Explanation;

public sealed class RuleExplainerTests
{
    private static readonly Row First = new() { Id = "first", A = 4, B = 9, Link = "x" };
    private static readonly Row Second = new() { Id = "second", A = 7, B = 1, Link = "x" };
    private static readonly Row Other = new() { Id = "other", A = 9, B = 9, Link = "y" };

    [Fact]
    public void A_match_is_explained_with_the_values_it_saw() => Why(new LowWithoutReserve(), First, Other).ShouldBe(
        """
        match row first
          row.A < 5 holds (row.A = 4)
          row.Size == 0 holds (row.Size = 0)
        let gap = 5
          gap > 3 holds (gap = 5)
        not: looked for Row with Link = x and Row.B > 10: none of 2
        """);

    private sealed class LowWithoutReserve : Rule
    {
        public override void Define()
        {
            Row row = null!;
            int? gap = null;
            When()
                .Match(() => row, r => r.A < 5 && r.Size == 0)
                .Let(() => gap, () => row.B - row.A)
                .Having(() => gap > 3)
                .Not<Row>(x => x.Link == row.Link, x => x.B > 10);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void Why_not_names_the_first_condition_that_fails_and_by_how_much()
    {
        WhyNot answer = WhyNot(new LowWithoutReserve(), Second, First, Second);

        answer.Passed.ShouldBeEmpty();
        ExplainedAtom atom = answer.FirstFailed!.Atoms[0];
        ExplanationText.Of(atom).ShouldBe("row.A < 5 does not hold (row.A = 7; the difference is 2)");
        atom.Operands[0].ShouldBe(new ExplainedOperand("row.A", 7, Second, "A"));
        answer.Nearest.ShouldBe(Second);
    }

    [Fact]
    public void Why_not_tells_what_passed_before_the_step_that_failed()
    {
        WhyNot answer = WhyNot(new LowWithoutReserve(), First with { B = 6 }, First);

        answer.Passed.Count.ShouldBe(1);
        ExplanationText.Of(answer.Failed!).ShouldBe("let gap = 2\n  gap > 3 does not hold (gap = 2; the difference is -1)");
    }

    [Fact]
    public void Why_not_names_the_fact_in_the_way_of_a_Not()
    {
        Row reserve = Second with { B = 11 };

        WhyNot answer = WhyNot(new LowWithoutReserve(), First, First, reserve, Other);

        answer.Nearest.ShouldBe(reserve);
        answer.FirstFailed.ShouldBeNull();
        ExplanationText.Of(answer.Failed!).ShouldBe(
            """
            not: looked for Row with Link = x and Row.B > 10: 1 of 3
              Row.Link == row.Link holds (Row.Link = x, row.Link = x)
              Row.B > 10 holds (Row.B = 11)
            """);
    }

    [Fact]
    public void Why_not_names_the_nearest_partner_of_a_join()
    {
        WhyNot answer = WhyNot(new Paired(), First, First, Second, Other);

        answer.Nearest.ShouldBe(Second);
        ExplanationText.Of(answer.FirstFailed!.Atoms[0]).ShouldBe("other.A == row.B does not hold (other.A = 7, row.B = 9; the difference is -2)");
    }

    private sealed class Paired : Rule
    {
        public override void Define()
        {
            Row row = null!;
            Row other = null!;
            When()
                .Match(() => row, r => r.B == 9)
                .Match(() => other, o => o.Link == row.Link, o => o.Id != row.Id, o => o.A == row.B);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void Why_not_says_that_an_absent_value_left_it_open()
    {
        WhyNot answer = WhyNot(new LowWithoutReserve(), First with { A = null }, First);

        ExplanationText.Of(answer.FirstFailed!.Atoms[0]).ShouldBe("row.A < 5 cannot be decided (row.A = nothing)");
        answer.Failed!.Verdict.ShouldBe(Verdict.Undecided);
    }

    [Fact]
    public void A_query_tells_how_many_of_how_many_it_took() => Why(new Crowded(), First, Second, Other).ShouldBe(
        """
        match row first
        query all: looked for Row with Link = x: 2 of 3
          all.Count() >= 2 holds (all.Count() = 2)
        all: looked for Row with Link = y and Row.A > 8: 1 of 1
        """);

    private sealed class Crowded : Rule
    {
        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            When()
                .Match(() => row)
                .Query(() => all, q => q.Match<Row>(r => r.Link == row.Link).Collect())
                .Having(() => all.Count() >= 2)
                .All<Row>(x => x.Link == "y", x => x.A > 8);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void Why_not_names_the_fact_that_breaks_an_All_and_by_how_much()
    {
        WhyNot answer = WhyNot(new Crowded(), First, First, Second, Other with { A = 8 });

        ExplanationText.Of(answer.FirstFailed!.Atoms[0]).ShouldBe("Row.A > 8 does not hold (Row.A = 8; the difference is 0)");
    }

    [Fact]
    public void A_match_of_the_second_branch_is_explained_by_that_branch() => Why(new LowOrFlagged(), Second with { Flag = true }).ShouldBe(
        """
        match row second
          row.Flag == true holds (row.Flag = True)
        """);

    [Fact]
    public void Why_not_follows_the_branch_that_comes_furthest()
    {
        WhyNot answer = WhyNot(new LowOrPaired(), Second, Second, Other);

        answer.Passed.Count.ShouldBe(1);
        ExplanationText.Of(answer.FirstFailed!.Atoms[0]).ShouldBe("other.B == row.B does not hold (other.B = 9, row.B = 1; the difference is 8)");
    }

    private sealed class LowOrFlagged : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Or(x => x.Match(() => row, r => r.A < 5).Match(() => row, r => r.Flag == true));
            Then().Do(_ => row.ToString());
        }
    }

    private sealed class LowOrPaired : Rule
    {
        public override void Define()
        {
            Row row = null!;
            Row other = null!;
            When().Or(x => x
                .Match(() => row, r => r.A < 5)
                .And(y => y.Match(() => row).Match(() => other, o => o.Id != row.Id, o => o.B == row.B)));
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_condition_on_a_truth_that_was_let_is_cut_into_the_tests_of_that_truth()
    {
        WhyNot answer = WhyNot(new LowAndPlain(), First with { Size = 3 }, First);

        answer.FirstFailed!.Text.ShouldBe("isLowAndPlain");
        answer.FirstFailed.Atoms.Select(atom => ExplanationText.Of(atom)).ShouldBe(
        [
            "row.A < 5 holds (row.A = 4)",
            "row.Size == 0 does not hold (row.Size = 3; the difference is 3)",
        ]);
    }

    private sealed class LowAndPlain : Rule
    {
        public override void Define()
        {
            Row row = null!;
            bool isLowAndPlain = false;
            When().Match(() => row).Let(() => isLowAndPlain, () => row.A < 5 && row.Size == 0).Having(() => isLowAndPlain);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_value_that_was_let_tells_what_it_was_made_from()
    {
        ExplainedStep let = Steps(new LowWithoutReserve(), First)[1];

        let.MadeFrom.ShouldBe([new ExplainedOperand("row.B", 9, First, "B"), new ExplainedOperand("row.A", 4, First, "A")]);
    }

    [Fact]
    public void An_operator_of_the_authors_own_is_run_for_the_explanation()
    {
        WhyNot answer = WhyNot(new LargestIsLow(), First, First, Second, Other);

        answer.Nearest.ShouldBe(Other);
        ExplanationText.Of(answer.Failed!).ShouldBe("query largest: looked for Row: 1 of 3\n  largest.A < 5 does not hold (largest.A = 9; the difference is 4)");
    }

    private sealed class LargestIsLow : Rule
    {
        public override void Define()
        {
            Row row = null!;
            Row largest = null!;
            When().Match(() => row).Query(() => largest, q => q.Match<Row>().LargestRow()).Having(() => largest.A < 5);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void What_throws_does_not_hold()
    {
        WhyNot answer = WhyNot(new ThrowsWithoutLink(), First, First, Second with { Link = null });

        ExplanationText.Of(answer.Failed!).ShouldBe(
            """
            match other second
              other.Id != row.Id holds (other.Id = second, row.Id = first)
              other.Link.Length > 0 does not hold (other.Link.Length = nothing)
            """);
        WhyNot(new ThrowsWithoutLink(), Second with { Link = null }, First, Second with { Link = null }).Failed!.Binding.ShouldBe("length");
    }

    private sealed class ThrowsWithoutLink : Rule
    {
        public override void Define()
        {
            Row row = null!;
            Row other = null!;
            int length = 0;
            When()
                .Match(() => row)
                .Match(() => other, o => o.Id != row.Id, o => o.Link!.Length > 0)
                .Let(() => length, () => row.Link!.Trim().Length);
            Then().Do(_ => Use(length));
        }

        private static void Use(object value) => _ = value;
    }

    [Fact]
    public void Facts_that_are_no_match_are_told_what_fails()
    {
        var explainer = new RuleExplainer(new RuleDefinitionFactory().Create(new LowOrPaired()), _ => new[] { First, Second });

        Told([new("row", Second)]).ShouldBe("match row second\n  row.A < 5 does not hold (row.A = 7; the difference is 2)");
        Told([new("row", Second), new("other", First)]).ShouldBe(
            """
            match row second
            match other first
              other.Id != row.Id holds (other.Id = first, row.Id = second)
              other.B == row.B does not hold (other.B = 9, row.B = 1; the difference is 8)
            """);

        string Told(KeyValuePair<string, object?>[] facts) => string.Join('\n', explainer.Explain(facts).Select(step => ExplanationText.Of(step)));
    }

    [Fact]
    public void A_rule_that_matches_has_no_failed_step() => WhyNot(new Crowded(), First, First, Second, Other).Failed.ShouldBeNull();

    private static string Why(Rule rule, params Row[] rows)
    {
        return string.Join('\n', Steps(rule, rows).Select(step => ExplanationText.Of(step)));
    }

    private static IReadOnlyList<ExplainedStep> Steps(Rule rule, params Row[] rows)
    {
        IRuleDefinition definition = new RuleDefinitionFactory().Create(rule);
        Bindings match = new TryEverything(rows).Matches(definition)[0];
        return new RuleExplainer(definition, type => rows.Where(type.IsInstanceOfType))
            .Explain(definition.LeftHandSide.Exports.Select(export => KeyValuePair.Create(export.Name, match[export.Name])));
    }

    private static WhyNot WhyNot(Rule rule, Row bound, params Row[] rows) =>
        new RuleExplainer(new RuleDefinitionFactory().Create(rule), type => rows.Where(type.IsInstanceOfType))
            .WhyNot([KeyValuePair.Create("row", (object?)bound)]);
}
