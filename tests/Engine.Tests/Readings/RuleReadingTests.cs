using RulesEngine.Engine.Tests.Oracle;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Readings;

/// <summary>Which facts a rule certainly and possibly matches, element kind by element kind.</summary>
public sealed class RuleReadingTests
{
    private static readonly Row One = new() { Id = "1", A = 1 };
    private static readonly Row Two = new() { Id = "2", A = 2 };
    private static readonly Row Unknown = new() { Id = "?" };

    [Fact]
    public void A_match_with_an_absent_value_is_possible_only() =>
        Outcome(new AboveOne(), One, Two, Unknown).ShouldBe("certain 2; possible 2 ?");

    private sealed class AboveOne : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row, r => r.A > 1);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_rule_without_values_that_can_be_absent_stays_itself()
    {
        IRuleDefinition rule = new RuleDefinitionFactory().Create(new Sized());

        rule.CanBeUndecided().ShouldBeFalse();
        rule.Possible().LeftHandSide.ShouldBeSameAs(rule.LeftHandSide);
        rule.Certain().Properties[RuleReadings.ReadingProperty].ShouldBe(Reading.Certain);
    }

    private sealed class Sized : Rule
    {
        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            When()
                .Match(() => row, r => r.Size > 1)
                .Query(() => all, q => q.Match<Row>(r => r.Link == row.Link).Collect())
                .Having(() => all.Count() > 1);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void Not_is_certain_only_when_nothing_possibly_matches()
    {
        Outcome(new NoneLarger(), One, Two).ShouldBe("certain 2; possible 2");
        Outcome(new NoneLarger(), One, Two, Unknown).ShouldBe("certain ; possible 2 ?");
    }

    private sealed class NoneLarger : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row).Not<Row>(r => r.A > row.A);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void Exists_is_certain_when_something_certainly_matches() =>
        Outcome(new SomeLarger(), One, Two, Unknown).ShouldBe("certain 1; possible 1 2 ?");

    private sealed class SomeLarger : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row).Exists<Row>(r => r.Id != row.Id, r => r.A > row.A);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void All_needs_every_possible_fact_of_its_base_to_satisfy_certainly()
    {
        Row large = new() { Id = "9", A = 9, B = 1 };
        Row doubtful = new() { Id = "d", B = 1 };
        Row doubtfulBase = new() { Id = "b", A = 0 };

        Outcome(new AllOfBaseLarge(), large).ShouldBe("certain 9; possible 9");
        Outcome(new AllOfBaseLarge(), large, doubtful).ShouldBe("certain ; possible 9 d");
        Outcome(new AllOfBaseLarge(), large, doubtfulBase).ShouldBe("certain ; possible 9 b");
        Outcome(new AllOfBaseLarge(), large, doubtfulBase with { B = 1 }).ShouldBe("certain ; possible ");
        Outcome(new AllOfBaseLarge(), large, doubtfulBase with { B = 0 }).ShouldBe("certain 9 b; possible 9 b");
    }

    private sealed class AllOfBaseLarge : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row).All<Row>(r => r.B == 1, r => r.A > 5);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_collection_with_a_doubtful_member_leaves_its_sum_undecided_for_the_facts_concerned()
    {
        Row[] rows =
        [
            new() { Id = "x1", Link = "x", A = 1, Size = 10 }, new() { Id = "x2", Link = "x", Size = 10 },
            new() { Id = "y1", Link = "y", A = 1, Size = 10 }, new() { Id = "y2", Link = "y", A = 1, Size = 30 },
        ];

        Outcome(new LargeSum(), rows).ShouldBe("certain y1 y2; possible x1 x2 y1 y2");
        Outcome(new LargeSum(), [.. rows.Take(1), rows[1] with { A = 0 }, .. rows.Skip(2)]).ShouldBe("certain y1 y2; possible y1 y2");
    }

    private sealed class LargeSum : Rule
    {
        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            int sum = 0;
            When()
                .Match(() => row)
                .Query(() => all, q => q.Match<Row>(r => r.Link == row.Link, r => r.A == 1).Collect())
                .Let(() => sum, () => all.Sum(r => r.Size))
                .Having(() => sum > 15);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_count_of_a_doubtful_collection_is_decided_by_its_bounds()
    {
        Row doubtful = new() { Id = "d", Link = "x" };
        Row member = new() { Id = "m", Link = "x", A = 1 };

        Outcome(new TwoOrMore(), member, doubtful).ShouldBe("certain ; possible m d");
        Outcome(new TwoOrMore(), member, member with { Id = "n" }, doubtful).ShouldBe("certain m n d; possible m n d");
        Outcome(new TwoOrMore(), doubtful).ShouldBe("certain ; possible ");
    }

    private sealed class TwoOrMore : Rule
    {
        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            When()
                .Match(() => row)
                .Query(() => all, q => q.Match<Row>(r => r.Link == row.Link, r => r.A == 1).Collect())
                .Having(() => all.Count() >= 2);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_value_that_cannot_be_calculated_leaves_what_is_said_of_it_open() =>
        Outcome(new HalfIsLarge(), One, new Row { Id = "9", A = 9 }, Unknown).ShouldBe("certain 9; possible 9 ?");

    private sealed class HalfIsLarge : Rule
    {
        public override void Define()
        {
            Row row = null!;
            int half = 0;
            When().Match(() => row).Let(() => half, () => row.A!.Value / 2).Having(() => half > 2);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_nullable_value_carries_the_absence_on() =>
        Outcome(new DoubleIsLarge(), One, new Row { Id = "9", A = 9 }, Unknown).ShouldBe("certain 9; possible 9 ?");

    private sealed class DoubleIsLarge : Rule
    {
        public override void Define()
        {
            Row row = null!;
            int? twice = null;
            When().Match(() => row).Let(() => twice, () => row.A!.Value * 2).Having(() => twice > 5);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_group_is_in_doubt_only_through_rows_that_could_be_its_own()
    {
        Row[] rows =
        [
            new() { Id = "x1", Link = "x", A = 1 }, new() { Id = "x2", Link = "x", A = 1 },
            new() { Id = "y1", Link = "y", A = 1 }, new() { Id = "y2", Link = "y" },
            new() { Id = "z1", Link = "z" },
        ];

        Outcome(new Pairs(), rows).ShouldBe("certain x; possible x y");
    }

    private sealed class Pairs : Rule
    {
        public override void Define()
        {
            IGrouping<string?, Row> group = null!;
            When().Query(() => group, q => q.Match<Row>(r => r.A == 1).GroupBy(r => r.Link!).Where(g => g.Count() == 2));
            Then().Do(_ => group.ToString());
        }
    }

    [Fact]
    public void A_row_without_a_key_may_belong_to_any_group() =>
        Outcome(new Alone(), One, Two, Two with { Id = "2b" }).ShouldBe("certain 1; possible 1");

    [Fact]
    public void A_row_without_a_key_puts_all_groups_in_doubt() =>
        Outcome(new Alone(), One, Two, Two with { Id = "2b" }, Unknown).ShouldBe("certain ; possible 1 2 0");

    private sealed class Alone : Rule
    {
        public override void Define()
        {
            IGrouping<int, Row> group = null!;
            When().Query(() => group, q => q.Match<Row>().GroupBy(r => r.A!.Value).Where(g => g.Count() == 1));
            Then().Do(_ => group.ToString());
        }
    }

    [Fact]
    public void Members_of_a_doubtful_collection_are_looked_at_one_by_one() =>
        Outcome(new EachOfMany(), One, Two, Unknown).ShouldBe("certain 2; possible 2 ?");

    private sealed class EachOfMany : Rule
    {
        public override void Define()
        {
            IEnumerable<Row> all = null!;
            Row row = null!;
            When()
                .Query(() => all, q => q.Match<Row>(r => r.A > 0).Collect())
                .Query(() => row, q => q.From(() => all).SelectMany(x => x).Where(r => r.A == 2));
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void Or_reads_each_branch() =>
        Outcome(new EitherWay(), One, Two, Unknown, new Row { Id = "s", Size = 5 }).ShouldBe("certain 2 s; possible 2 ? s s");

    private sealed class EitherWay : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Or(x => x.Match(() => row, r => r.A > 1).Match(() => row, r => r.Size == 5));
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_collection_of_two_branches_is_in_doubt_only_in_the_branch_that_leaves_it_so() =>
        Outcome(new CountedEitherWay(), One, Two, Unknown).ShouldBe("certain 1; possible 1 1");

    // One: 2 and ? may be above 1, one of them is; all three are of size 0.
    private sealed class CountedEitherWay : Rule
    {
        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            When()
                .Match(() => row, r => r.Id == "1")
                .Or(x => x
                    .Query(() => all, q => q.Match<Row>(r => r.A > 1).Collect())
                    .Query(() => all, q => q.Match<Row>(r => r.Size == 0).Collect()))
                .Exists<Row>(r => all.Count() > 1);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_filter_is_read_like_a_condition() => Outcome(new Filtered(), One, Two, Unknown).ShouldBe("certain 2; possible 2 ?");

    private sealed class Filtered : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row);
            Filter().Where(() => row.A > 1);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_projection_that_cannot_be_made_certainly_gives_no_row() =>
        Outcome(new HalfOfEach(), One, new Row { Id = "8", A = 8 }, Unknown).ShouldBe("certain 4; possible 0 4 0");

    private sealed class HalfOfEach : Rule
    {
        public override void Define()
        {
            int half = 0;
            When().Query(() => half, q => q.Match<Row>().Select(r => r.A!.Value / 2).Where(h => h > 2));
            Then().Do(_ => GC.KeepAlive(half));
        }
    }

    private static string Outcome(Rule rule, params Row[] rows)
    {
        IRuleDefinition definition = new RuleDefinitionFactory().Create(rule);
        var oracle = new TryEverything(rows);
        return $"certain {Names(definition.Certain())}; possible {Names(definition.Possible())}";

        string Names(IRuleDefinition reading)
        {
            string subject = definition.LeftHandSide.Exports.First(export => export.Name is "row" or "group" or "half").Name;
            return string.Join(' ', oracle.Matches(reading).Select(match => Name(match[subject])));
        }
    }

    private static string Name(object? value) => value switch
    {
        IGrouping<string?, Row> group => group.Key ?? "",
        IGrouping<int, Row> group => $"{group.Key}",
        _ => $"{value}",
    };
}
