using RulesEngine.Engine.Tests.Oracle;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.Readings;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Readings;

public sealed class AbsenceFinderTests
{
    private static readonly Row One = new() { Id = "one", A = 1, B = 1, Link = "x" };
    private static readonly Row Unknown = new() { Id = "unknown", Link = "x" };

    [Fact]
    public void Every_absent_operand_of_an_undecided_atom_is_named() =>
        Absences(new SumAboveFive(), Unknown).ShouldBe(["unknown.A (row.A)", "unknown.B (row.B)"]);

    private sealed class SumAboveFive : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row, r => r.Size == 0 && (r.A + r.B > 5 || r.Flag != null));
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_side_that_is_decided_is_not_blamed() =>
        Absences(new BothLarge(), One with { A = 9, B = null }).ShouldBe(["one.B (row.B)"]);

    private sealed class BothLarge : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row, r => r.A > 5 && r.B!.Value > 5);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_fact_that_may_stand_in_the_way_of_a_Not_is_named() =>
        Absences(new NoneLarger(), One, Unknown with { Size = 1 }).ShouldBe(["unknown.A (Row.A), looking for Row"]);

    private sealed class NoneLarger : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row, r => r.Size == 0).Not<Row>(x => x.Link == row.Link, x => x.A > row.A);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_fact_that_may_satisfy_an_Exists_is_named() =>
        Absences(new SomeLarger(), One, Unknown with { Size = 1 }).ShouldBe(["unknown.A (Row.A), looking for Row"]);

    private sealed class SomeLarger : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row, r => r.Size == 0).Exists<Row>(x => x.A > row.A);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_fact_that_may_break_an_All_is_named() =>
        Absences(new AllSmall(), One, Unknown with { Size = 1 }).ShouldBe(["unknown.B (Row.B), looking for Row", "unknown.A (Row.A), looking for Row"]);

    private sealed class AllSmall : Rule
    {
        public override void Define()
        {
            Row row = null!;
            When().Match(() => row, r => r.Size == 0).All<Row>(x => x.B > 0, x => x.A < 5);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_value_that_could_not_be_made_is_followed_to_what_it_lacked()
    {
        Absences(new HalfIsLarge(), Unknown).ShouldBe(["unknown.A (row.A)"]);
        Absences(new SumIsLarge(), Unknown).ShouldBe(["unknown.A (row.A)", "unknown.B (row.B)"]);
    }

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

    private sealed class SumIsLarge : Rule
    {
        public override void Define()
        {
            Row row = null!;
            int? sum = null;
            When().Match(() => row).Let(() => sum, () => row.A + row.B).Having(() => sum > 2);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_value_that_its_own_expression_left_empty_is_named_by_it() =>
        Absences(new MiddleIsLarge(), One, Unknown with { Size = 1 }).ShouldBe(["Middle (all.Middle(x => x.A))"]);

    private sealed class MiddleIsLarge : Rule
    {
        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            int? middle = null;
            When()
                .Match(() => row, r => r.Size == 0)
                .Query(() => all, q => q.Match<Row>(x => x.Size == 1).Collect())
                .Let(() => middle, () => all.Middle(x => x.A))
                .Having(() => middle > 2);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_doubtful_member_of_a_collection_is_named() =>
        Absences(new LargeSum(), One, Unknown with { Size = 7 }, One with { Id = "other", Size = 3 }).ShouldBe(["unknown.B (Row.B), looking for Row"]);

    private sealed class LargeSum : Rule
    {
        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            int sum = 0;
            When()
                .Match(() => row, r => r.Size == 0)
                .Query(() => all, q => q.Match<Row>(x => x.Link == row.Link, x => x.B == 1).Collect())
                .Let(() => sum, () => all.Sum(x => x.Size))
                .Having(() => sum > 5);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_member_of_a_collection_whose_own_value_is_absent_is_named() =>
        Absences(new LargeSumOfA(), One, Unknown).ShouldBe(["unknown.A (x.A)"]);

    private sealed class LargeSumOfA : Rule
    {
        public override void Define()
        {
            Row row = null!;
            IEnumerable<Row> all = null!;
            When()
                .Match(() => row, r => r.A == 1)
                .Query(() => all, q => q.Match<Row>(x => x.Link == row.Link).Collect())
                .Having(() => all.Sum(x => x.A) > 5);
            Then().Do(_ => row.ToString());
        }
    }

    [Fact]
    public void A_certain_match_lacks_nothing() => Absences(new BothLarge(), One with { A = 9, B = 9 }).ShouldBeEmpty();

    private static IReadOnlyList<string> Absences(Rule rule, params Row[] rows)
    {
        IRuleDefinition definition = new RuleDefinitionFactory().Create(rule);
        Bindings match = new TryEverything(rows).Matches(definition.Possible())[0];
        var finder = new AbsenceFinder(definition, type => rows.Where(type.IsInstanceOfType));
        return [.. finder
            .Find(definition.LeftHandSide.Exports.Select(export => KeyValuePair.Create(export.Name, match[export.Name])))
            .Select(absence => (absence.Owner is null ? "" : absence.Owner + ".")
                + $"{absence.Member} ({absence.Expression})"
                + (absence.LookedFor is null ? "" : $", looking for {absence.LookedFor.Name}"))];
    }
}
