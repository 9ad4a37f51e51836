using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Totals;

public sealed class RunningTotalsTests
{
    private static readonly Config s_cases = Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(25).WithReplay(20260112UL, 3UL);

    [Theory]
    [InlineData(GroupShape.Collected)]
    [InlineData(GroupShape.CollectedByTokens)]
    [InlineData(GroupShape.CollectedOfOne)]
    [InlineData(GroupShape.Grouped)]
    [InlineData(GroupShape.GroupedByTokens)]
    public void A_total_is_what_reading_the_items_in_turn_gives_to_the_bit(GroupShape shape)
    {
        var totals = StatedTotal.All;
        var rules = new RuleCompiler().Compile(totals.Select((total, i) => total.In(shape, $"{i}")));
        var story = from before in Change.Some() from oneByOne in Change.Some() from atOnce in Change.Some() select (before, oneByOne, atOnce);

        Check.One(s_cases, Prop.ForAll(Arb.From(story), changes =>
        {
            var watched = new WatchedTotals(rules);
            watched.Do(changes.before);
            watched.InsertPlaces();
            foreach (var change in changes.oneByOne)
            {
                watched.Do(change);
                ShouldBeRight(watched);
            }

            watched.Do(changes.atOnce);
            ShouldBeRight(watched);
        }));

        void ShouldBeRight(WatchedTotals watched) => totals.SelectMany((total, i) => watched.Mistakes($"{i}", total, shape)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(GroupShape.Collected)]
    [InlineData(GroupShape.CollectedByTokens)]
    [InlineData(GroupShape.CollectedOfOne)]
    [InlineData(GroupShape.Grouped)]
    [InlineData(GroupShape.GroupedByTokens)]
    public void Whatever_the_total_an_item_is_not_read_again_when_another_comes(GroupShape shape)
    {
        foreach (var total in StatedTotal.All)
        {
            var session = new RuleCompiler().Compile([total.In(shape, "total")]).CreateSession(created => created.Events.LhsExpressionFailedEvent += (_, failed) => failed.IsHandled = true);
            session.Insert(new Place(1));
            Item[] items = [.. Enumerable.Range(0, 40).Select(i => new Item(1, Values.Of([3 + (i % 3), i, i, 2, 2, i, 1], isUsual: true)))];
            foreach (var item in items)
                session.Insert(item);

            items.Sum(item => item.Reads).ShouldBeLessThanOrEqualTo(3 * items.Length, $"{total}");
        }
    }

    [Fact]
    public void Items_that_come_one_by_one_are_read_once_each()
    {
        var session = Session(out var items, rule => OfPlace(rule, all => all.Sum(x => x.Number)));
        session.Insert(new Place(1));
        foreach (var item in items)
            session.Insert(item);

        items.Sum(item => item.Reads).ShouldBe(items.Length);
    }

    [Fact]
    public void An_item_that_changes_is_read_again_and_no_other()
    {
        var session = Session(out var items, rule => OfPlace(rule, all => all.Average(x => x.Number)));
        session.InsertAll(items);
        session.Insert(new Place(1));
        items[3].Number = 1_000;
        session.Update(items[3]);
        session.Retract(items[4]);

        items.Select(item => item.Reads).ShouldBe(items.Select(item => item == items[3] ? 2 : 1));
    }

    [Fact]
    public void An_extreme_that_leaves_has_the_others_read_and_no_other_item_that_leaves_does()
    {
        var session = Session(out var items, rule => OfPlace(rule, all => all.Max(x => x.Number)));
        session.InsertAll(items);
        session.Insert(new Place(1));
        session.Retract(items[5]);
        items[6].Reads.ShouldBe(1);

        session.Retract(items[^1]);
        items[6].Reads.ShouldBe(2);
    }

    [Fact]
    public void Rules_that_state_the_same_total_read_the_items_once()
    {
        var session = Session(
            out var items,
            rule => OfPlace(rule, all => all.Sum(x => x.Number)),
            rule => OfPlace(rule, each => each.Sum(item => item.Number) > 3),
            rule => OfPlace(rule, all => all.Average(x => x.Number)));
        session.InsertAll(items);
        session.Insert(new Place(1));
        session.Retract(items[0]);

        items.ShouldAllBe(item => item.Reads == 1);
    }

    [Fact]
    public void What_is_asked_of_a_group_in_a_join_is_kept_too()
    {
        var items = Items();
        var session = Rules.Session(rule =>
        {
            IGrouping<int, Item> all = default!;
            Place place = default!;
            rule.When().Query(() => all, q => q.Match<Item>().GroupBy(x => x.Key)).Match(() => place, p => p.Key == all.Key && all.Sum(x => x.Number) >= 0);
            rule.Then().Do(ctx => Nothing());
        });
        session.Insert(new Place(1));
        foreach (var item in items)
            session.Insert(item);

        session.Fire().ShouldBe(1);
        items.ShouldAllBe(item => item.Reads == 1);
    }

    [Fact]
    public void What_an_item_reaches_through_another_object_is_read_again_each_time()
    {
        var totals = new List<int>();
        var session = Rules.Session(rule =>
        {
            Place place = default!;
            IEnumerable<Part> parts = default!;
            var total = 0;
            rule.When().Match(() => place).Query(() => parts, q => q.Match<Part>(x => x.Key == place.Key).Collect()).Let(() => total, () => parts.Sum(x => x.Whole.Number));
            rule.Then().Do(ctx => totals.Add(total));
        });
        var whole = new Item(1, default);
        session.InsertAll([new Place(1), new Part(1, whole)]);
        session.Fire();
        whole.Number = 5;
        session.Insert(new Part(1, whole));
        session.Fire();

        totals.ShouldBe([0, 10]);
    }

    [Fact]
    public void What_a_rule_asks_of_an_object_it_holds_is_asked_again_each_time()
    {
        var limit = new Item(1, default) { Number = 3 };
        var session = Session(out var items, rule => OfPlace(rule, all => all.Count(x => x.Number > limit.Number)));
        session.InsertAll(items);
        session.Insert(new Place(1));
        session.Update(items[0]);

        items.ShouldAllBe(item => item.Reads == 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_holds_before_and_after_an_update_does_not_cease_in_between(bool byTokens)
    {
        var ceased = 0;
        var session = Rules.Session(rule =>
        {
            Item own = default!;
            IEnumerable<Item> all = default!;
            var total = 0;
            rule.When()
                .Match(() => own, x => x.Key == 1)
                .Query(() => all, q => byTokens ? q.Match<Item>(x => x.Key >= own.Key).Collect() : q.Match<Item>().Collect())
                .Let(() => total, () => all.Sum(x => x.Number))
                .Having(() => total == own.Number + 5);
            rule.Then().Do(ctx => Nothing());
        });
        session.Events.ActivationDeletedEvent += (_, _) => ceased++;
        var item = new Item(1, default) { Number = 3 };
        session.InsertAll([item, new Item(2, default) { Number = 5 }]);
        session.Fire().ShouldBe(1);
        item.Number = 4;
        session.Update(item);

        session.Fire().ShouldBe(1);
        ceased.ShouldBe(0);
    }

    [Fact]
    public void Who_listens_to_evaluations_hears_the_expressions_that_the_rule_states()
    {
        var heard = new List<string>();
        var session = Session(out var items, rule => OfPlace(rule, all => all.Sum(x => x.Number)));
        session.InsertAll(items);
        session.Insert(new Place(1));
        session.Events.LhsExpressionEvaluatedEvent += (_, evaluated) => heard.Add($"{evaluated.Expression} = {evaluated.Result}");
        session.Retract(items[^1]);

        heard.ShouldBe(["all => all.Sum(x => x.Number) = 36"]);
    }

    private static ISession Session(out Item[] items, params Action<WrittenRule>[] rules)
    {
        items = Items();
        return Rules.Session(rules);
    }

    private static Item[] Items() => [.. Enumerable.Range(0, 10).Select(i => new Item(1, default) { Number = i })];

    private static void OfPlace<TResult>(WrittenRule rule, Expression<Func<IEnumerable<Item>, TResult>> stated)
    {
        Place place = default!;
        IEnumerable<Item> all = default!;
        TResult total = default!;
        rule.When()
            .Match(() => place)
            .Query(() => all, q => q.Match<Item>(x => x.Key == place.Key).Collect())
            .Let(() => total, Expression.Lambda<Func<TResult>>(stated.Body.With(stated.Parameters[0], ((Expression<Func<IEnumerable<Item>>>)(() => all)).Body)));
        rule.Then().Do(ctx => Nothing());
    }

    private static void Nothing()
    {
    }

    private sealed class Part(int key, Item whole)
    {
        public int Key => key;

        public Item Whole => whole;
    }
}
