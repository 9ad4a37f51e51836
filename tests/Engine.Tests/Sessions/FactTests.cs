using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Sessions;

public sealed class FactTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_known_fact_is_refused_and_an_unknown_one_cannot_change()
    {
        var session = Rules.Session(SayPlans);
        var plan = new Plan("1");
        session.Insert(plan);

        Should.Throw<ArgumentException>(() => session.Insert(plan)).Message.ShouldBe("The fact '1' cannot be inserted: it is known.");
        Should.Throw<ArgumentException>(() => session.Update(new Plan("2"))).Message.ShouldBe("The fact '2' cannot be updated: it is unknown, or a rule yielded it.");
        Should.Throw<ArgumentException>(() => session.Retract(new Plan("3"))).Message.ShouldBe("The fact '3' cannot be retracted: it is unknown, or a rule yielded it.");
        session.TryInsert(plan).ShouldBeFalse();
        session.TryUpdate(new Plan("2")).ShouldBeFalse();
        session.TryRetract(new Plan("3")).ShouldBeFalse();
    }

    [Fact]
    public void Null_is_no_fact()
    {
        var session = Rules.Session(SayPlans);

        Should.Throw<ArgumentNullException>(() => session.Insert(null!));
        Should.Throw<ArgumentNullException>(() => session.TryUpdate(null!));
        Should.Throw<ArgumentNullException>(() => session.RetractAll(null!)).ParamName.ShouldBe("facts");
    }

    [Fact]
    public void A_batch_with_one_known_fact_changes_nothing()
    {
        var session = Rules.Session(SayPlans);
        var known = new Plan("1");
        session.Insert(known);
        session.Fire();

        Should.Throw<ArgumentException>(() => session.InsertAll([new Plan("2"), known, known])).Message
            .ShouldBe("The fact '1' cannot be inserted: it is known (1 more in the batch).");

        session.Fire(_said).ShouldBeEmpty();
        session.Query<Plan>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_batch_may_leave_out_what_is_known()
    {
        var session = Rules.Session(SayPlans);
        var known = new Plan("1");
        session.Insert(known);
        session.Fire();

        var result = session.TryInsertAll([new Plan("2"), known], BatchOptions.SkipFailed);

        result.Failed.ShouldBe([known]);
        session.Fire(_said).ShouldBe(["2"]);
    }

    [Fact]
    [Trait("Defect", "D8")]
    public void The_same_fact_twice_in_a_batch_is_reported_before_anything_changes()
    {
        var session = Rules.Session(SayPlans);
        var plan = new Plan("1");

        session.TryInsertAll([plan, plan]).Failed.ShouldBe([plan]);
        session.Query<Plan>().ShouldBeEmpty();

        session.TryInsertAll([plan, plan], BatchOptions.SkipFailed).Failed.ShouldBe([plan]);
        session.UpdateAll([plan, plan]);
        session.RetractAll([plan, plan]);
        session.Agenda.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    [Trait("Defect", "D7")]
    public void A_refused_batch_of_updates_keeps_the_objects_known()
    {
        var session = Rules.Session(rule =>
        {
            Keyed keyed = default!;
            rule.When().Match(() => keyed);
            rule.Then().Do(_ => _said.Add(keyed.Text));
        });
        session.Insert(new Keyed(1, "old"));

        session.TryUpdateAll([new Keyed(1, "new"), new Keyed(2, "unknown")]).FailedCount.ShouldBe(1);

        session.Fire(_said).ShouldBe(["old"]);
    }

    [Fact]
    public void An_object_of_the_same_identity_takes_the_place_of_the_known_one()
    {
        var session = Rules.Session(rule =>
        {
            Keyed keyed = default!;
            rule.When().Match(() => keyed, k => k.Text != "hidden");
            rule.Then().Do(_ => _said.Add(keyed.Text));
        });
        session.Insert(new Keyed(1, "old"));
        session.Update(new Keyed(1, "new"));

        session.Fire(_said).ShouldBe(["new"]);
        session.Query<Keyed>().Single().Text.ShouldBe("new");
    }

    [Fact]
    public void A_registered_comparer_decides_for_its_type()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Plan>.Create((x, y) => x!.Name == y!.Name, p => p.Name.Length));
        var session = compiler.Compile(Rules.Define(SayPlans)).CreateSession();
        session.Insert(new Plan("1"));

        session.TryInsert(new Plan("1")).ShouldBeFalse();
        session.TryInsert(new Plan("2")).ShouldBeTrue();
    }

    [Fact]
    public void Facts_are_enumerated_in_order_of_arrival_and_may_leave_meanwhile()
    {
        var session = Rules.Session(SayPlans);
        session.InsertAll(Enumerable.Range(0, 100).Select(i => new Plan($"{i}")));
        foreach (var plan in session.Query<Plan>().Where(p => p.Name != "7"))
            session.Retract(plan);
        session.InsertAll([new Plan("a"), new Area("x"), new Plan("b")]);

        session.Query<Plan>().Select(p => p.Name).ShouldBe(["7", "a", "b"]);
        session.Query<object>().Count().ShouldBe(4);
    }

    [Fact]
    public void Patterns_match_derived_facts_and_values()
    {
        var session = Rules.Session(
            rule =>
            {
                object thing = default!;
                rule.When().Match(() => thing);
                rule.Then().Do(_ => _said.Add($"object {thing}"));
            },
            rule =>
            {
                int number = default;
                rule.When().Match(() => number, n => n > 1);
                rule.Then().Do(_ => _said.Add($"int {number}"));
            });
        session.InsertAll([1, 2, "x"]);

        session.Fire(_said).ShouldBe(["object 1", "object 2", "object x", "int 2"]);
    }

    [Fact]
    [Trait("Defect", "D18")]
    public void A_fact_whose_condition_throws_is_out_and_may_come_again()
    {
        var session = Rules.Session(
            SayPlans,
            rule =>
            {
                Plan plan = default!;
                rule.When().Match(() => plan, p => p.Area!.Length > 1);
                rule.Then().Do(_ => _said.Add($"long {plan}"));
            });
        var plan = new Plan("1");

        var thrown = Should.Throw<RuleLhsExpressionEvaluationException>(() => session.InsertAll([new Plan("2", "ULY"), plan]));

        thrown.InnerException.ShouldBeOfType<NullReferenceException>();
        thrown.Expression.ShouldBe("plan => (plan.Area.Length > 1)");
        session.Agenda.IsEmpty.ShouldBeTrue();
        session.Query<Plan>().ShouldBeEmpty();

        plan.Area = "ALM";
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["1", "long 1"]);
    }

    [Fact]
    public void A_fact_whose_retraction_throws_is_out()
    {
        var session = Rules.Session(rule =>
        {
            IEnumerable<Plan> plans = default!;
            var share = 0;
            rule.When().Query(() => plans, q => q.Match<Plan>(p => p.Money > 0).Collect()).Having(() => plans.Count() != 3).Let(() => share, () => 10 / (plans.Count() - 1));
            rule.Then().Do(_ => _said.Add($"{share}")).Undo(_ => _said.Add($"no {share}"));
        });
        Plan[] plans = [new("1", money: 1), new("2", money: 1)];
        session.InsertAll(plans);
        session.Fire(_said).ShouldBe(["10"]);

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Retract(plans[0]));
        session.Query<Plan>().ShouldBe([plans[1]]);
        session.Fire(_said).ShouldBe(["no 10"]);

        session.Insert(plans[0]);
        session.Fire(_said).ShouldBe(["10"]);
    }

    [Fact]
    public void A_fact_whose_condition_throws_on_update_matches_nothing_until_it_can()
    {
        var session = Rules.Session(
            SayPlans,
            rule =>
            {
                Plan plan = default!;
                IEnumerable<Plan> plans = default!;
                rule.When()
                    .Match(() => plan)
                    .Query(() => plans, q => q.Match<Plan>(p => p.Area!.Length == plan.Area!.Length).Collect());
                rule.Then().Do(_ => _said.Add($"{plan}:{plans.Count()}"));
            });
        var plan = new Plan("1", "ALM");
        session.InsertAll([plan, new Plan("2", "ULY")]);
        session.Fire();

        plan.Area = null;
        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Update(plan));
        session.Fire(_said).ShouldBe(["2:1"]);

        plan.Area = "KZT";
        session.Update(plan);
        session.Fire(_said).ShouldBe(["1", "1:2", "2:2"], ignoreOrder: true);
    }

    private void SayPlans(Fluent.WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Do(_ => _said.Add($"{plan}"));
    }

    private sealed record Keyed(int Key, string Text) : IIdentityProvider
    {
        public object GetIdentity() => Key;
    }
}
