using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;
using RulesEngine.Testing;

namespace RulesEngine.Engine.Tests.Testing;

public sealed class RulesTestFixtureTests : RulesTestFixture
{
    [Fact]
    public void A_rule_that_fired_as_expected_passes()
    {
        Setup.Rule<LongWord>();

        Fire("long", "longer");

        Verify(x => x.Rule().Fired(Times.Twice));
        Verify(x => x.Rule<LongWord>().Fired(Times.Exactly(2), Matched.Fact<string>(w => w.Length > 3)));
        Verify(x => x.Rule(typeof(LongWord).FullName!).Fired(Times.Twice, Matched.Fact<string>()));
    }

    [Fact]
    public void A_rule_that_fired_too_often_fails_with_both_counts()
    {
        Setup.Rule<LongWord>();

        Fire("long", "longer");

        Refusal(x => x.Rule().Fired())
            .ShouldBe("Rule 'RulesEngine.Engine.Tests.Testing.LongWord': Fired; Expected: 1; Actual: 2");
    }

    [Fact]
    public void A_rule_that_fired_with_other_facts_fails_with_what_was_expected_of_them()
    {
        Setup.Rule<LongWord>();

        Fire("long");

        Refusal(x => x.Rule().Fired(Matched.Fact<string>(w => w.Length > 5)))
            .ShouldBe("Rule 'RulesEngine.Engine.Tests.Testing.LongWord': Fired With: Fact System.String where w => (w.Length > 5); Expected: 1; Actual: 0");
        Refusal(x => x.Rule().Fired(Matched.Fact("longer")))
            .ShouldBe("Rule 'RulesEngine.Engine.Tests.Testing.LongWord': Fired With: Fact System.String equal to longer; Expected: 1; Actual: 0");
        Refusal(x => x.Rule().Fired(Matched.Fact<Version>()))
            .ShouldBe("Rule 'RulesEngine.Engine.Tests.Testing.LongWord': Fired With: Fact System.Version; Expected: 1; Actual: 0");
    }

    [Fact]
    public void Each_expectation_begins_where_the_one_before_ends()
    {
        Setup.Rule<LongWord>();
        Setup.Rule<AnyWord>();

        Fire("long", "longer", "x");

        Verify(x =>
        {
            x.Rule<LongWord>().Fired(Times.Twice);
            x.Rule<AnyWord>().Fired(Times.Exactly(3));
        });
        VerifySequence(x =>
        {
            x.Rule<LongWord>().Fired(Matched.Fact("long"));
            x.Rule<LongWord>().Fired(Matched.Fact("longer"));
            x.Rule<AnyWord>().Fired();
            x.Rule<AnyWord>().Fired();
            x.Rule<AnyWord>().Fired(Matched.Fact("x"));
        });
    }

    [Fact]
    public void Firings_that_nobody_expected_fail()
    {
        Setup.Rule<LongWord>();
        Setup.Rule<AnyWord>();

        Fire("long");

        Refusal(x => x.Rule<LongWord>().Fired()).ShouldBe("Fired; Expected: 1; Actual: 2");
    }

    [Fact]
    public void Never_passes_where_another_rule_fired()
    {
        Setup.Rule<LongWord>();
        Setup.Rule<AnyWord>();

        Fire("x");

        Verify(x => x.Rule<LongWord>().Fired(Times.Never));
    }

    [Fact]
    public void A_constraint_hands_over_the_fact_that_satisfied_it()
    {
        var seen = new List<string>();
        Setup.Rule<LongWord>();

        Fire("long", "longer");

        Verify(x => x.Rule().Fired(Times.Twice, Matched.Fact<string>().Callback(seen.Add)));
        seen.ShouldBe(["long", "longer"]);
    }

    [Fact]
    public void The_recorder_can_pause_and_forget()
    {
        Setup.Rule<LongWord>();

        Fire("first");
        Recorder.Clear();
        Fire("second");
        Recorder.Pause();
        Fire("third");
        Recorder.Resume();
        Fire("fourth");

        Recorder.GetInvocations().Select(m => m.Facts.Single().Value).ShouldBe(["second", "fourth"]);
    }

    [Fact]
    public void A_recorded_firing_keeps_the_facts_it_fired_with()
    {
        Setup.Rule<RegionSeen>();
        var region = new Place("KZ-55", 1);

        Session.Insert(region);
        Session.Fire();
        Session.Update(region with { Population = 2 });
        Session.Fire();

        VerifySequence(x =>
        {
            x.Rule().Fired(Matched.Fact<Place>(p => p.Population == 1));
            x.Rule().Fired(Matched.Fact<Place>(p => p.Population == 2));
        });
        Recorder.GetInvocations().Select(m => m.Trigger).ShouldBe([MatchTrigger.Created, MatchTrigger.Updated]);
    }

    [Fact]
    public void A_rule_is_registered_once_and_under_its_own_name()
    {
        Setup.Rule<LongWord>();

        Should.Throw<ArgumentException>(() => Setup.Rule(new LongWord()))
            .Message.ShouldStartWith("Rule 'RulesEngine.Engine.Tests.Testing.LongWord' is registered already. Register it once.");
        Should.Throw<ArgumentException>(() => Setup.Rule(Setup.Rules.Single().Definition))
            .Message.ShouldStartWith("A rule named 'RulesEngine.Engine.Tests.Testing.LongWord' is registered already. Give each rule a name of its own.");
    }

    [Fact]
    public void An_expectation_names_a_rule_under_test()
    {
        Setup.Rule<LongWord>();
        Setup.Rule<AnyWord>();

        Should.Throw<ArgumentException>(() => Verify(x => x.Rule().Fired()))
            .Message.ShouldBe("Rule() means the only rule, and 2 are registered. Say which one.");
        Should.Throw<ArgumentException>(() => Verify(x => x.Rule<RegionSeen>().Fired()))
            .Message.ShouldBe("Rule 'RulesEngine.Engine.Tests.Testing.RegionSeen' is not registered. Register it with Setup.Rule.");
        Should.Throw<ArgumentException>(() => Verify(x => x.Rule("Other").Fired()))
            .Message.ShouldBe("A rule named 'Other' is not registered. Register it with Setup.Rule.");
    }

    [Fact]
    public void The_compiler_can_be_set_up()
    {
        var compilers = new List<RuleCompiler>();
        Setup.Rule<LongWord>();
        Setup.CompilerSetupAction = compilers.Add;

        Fire("x");

        compilers.Count.ShouldBe(1);
    }

    private void Fire(params string[] words)
    {
        Session.InsertAll(words);
        Session.Fire();
    }

    private string Refusal(Action<IRulesFiringVerification> expectations) =>
        Should.Throw<RuleAssertionException>(() => Verify(expectations)).Message;
}

[Priority(1)]
internal sealed class LongWord : Rule
{
    public override void Define()
    {
        string word = null!;

        When().Match(() => word, w => w.Length > 3);
        Then().Do(ctx => word.GetHashCode(StringComparison.Ordinal));
    }
}

internal sealed class AnyWord : Rule
{
    public override void Define()
    {
        string word = null!;

        When().Match(() => word);
        Then().Do(ctx => word.GetHashCode(StringComparison.Ordinal));
    }
}

internal sealed record Place(string Id, int Population) : IIdentityProvider
{
    public object GetIdentity() => Id;
}

internal sealed class RegionSeen : Rule
{
    public override void Define()
    {
        Place place = null!;

        When().Match(() => place);
        Then().Do(ctx => place.GetHashCode());
    }
}
