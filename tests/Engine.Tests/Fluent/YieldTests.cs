using RulesEngine.Fluent.Dsl;
using RulesEngine.Testing;

namespace RulesEngine.Engine.Tests.Fluent;

public sealed class YieldTests : RulesTestFixture
{
    [Fact]
    [Trait("Defect", "D9")]
    public void Yields_of_two_calls_of_Then_do_not_meet()
    {
        Setup.Rule<YieldsTwice>();
        var region = new Region { Id = "KZ-55", Population = 3 };

        Session.Insert(region);
        Session.Fire();
        Session.Update(region);
        Session.Fire();

        Session.Query<Programme>().Select(p => p.RegionId).ShouldBe(["KZ-55"]);
        Session.Query<string>().ShouldBe(["KZ-55 yielded"]);
    }

    [Fact]
    [Trait("Defect", "D10")]
    public void A_value_type_can_be_yielded_and_is_replaced_when_its_cause_changes()
    {
        Setup.Rule<YieldsNumber>();
        var region = new Place("KZ-55", 3);

        Session.Insert(region);
        Session.Fire();
        Session.Query<int>().ShouldBe([3]);

        Session.Update(region with { Population = 4 });
        Session.Fire();
        Session.Query<int>().ShouldBe([4]);
    }

    [Fact]
    public void The_second_lambda_is_given_what_was_yielded_before()
    {
        Setup.Rule<YieldsHistory>();
        var region = new Place("KZ-55", 3);

        Session.Insert(region);
        Session.Fire();
        Session.Update(region with { Population = 4 });
        Session.Fire();

        Session.Query<string>().ShouldBe(["3, 4"]);
    }

    [Fact]
    public void What_was_yielded_leaves_with_its_cause()
    {
        Setup.Rule<YieldsNumber>();
        var region = new Place("KZ-55", 3);

        Session.Insert(region);
        Session.Fire();
        Session.Retract(region);

        Session.Query<int>().ShouldBeEmpty();
    }

    internal sealed record Place(string Id, int Population) : RulesEngine.RuleModel.IIdentityProvider
    {
        public object GetIdentity() => Id;
    }

    internal sealed class YieldsTwice : Rule
    {
        public override void Define()
        {
            Region region = null!;

            When().Match(() => region);
            Then().Yield(ctx => new Programme { RegionId = region.Id });
            Then().Yield(ctx => region.Id + " yielded");
        }
    }

    internal sealed class YieldsNumber : Rule
    {
        public override void Define()
        {
            Place place = null!;

            When().Match(() => place);
            Then().Yield(ctx => place.Population);
        }
    }

    internal sealed class YieldsHistory : Rule
    {
        public override void Define()
        {
            Place place = null!;

            When().Match(() => place);
            Then().Yield(ctx => Text(place), (ctx, old) => old + ", " + Text(place));
        }

        private static string Text(Place place) => place.Population.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
