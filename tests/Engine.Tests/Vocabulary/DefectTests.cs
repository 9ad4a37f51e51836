using System.Reflection;
using System.Runtime.CompilerServices;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>The known defects of NRules, D1 to D24: each is observed here, or by the test elsewhere that bears its number as a trait.</summary>
public sealed class DefectTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Every_defect_has_its_test()
    {
        var tested = typeof(DefectTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.CustomAttributes)
            .Where(attribute => attribute.AttributeType == typeof(TraitAttribute) && (string?)attribute.ConstructorArguments[0].Value == "Defect")
            .Select(attribute => (string)attribute.ConstructorArguments[1].Value!);

        tested.Distinct().OrderBy(defect => int.Parse(defect[1..], System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(Enumerable.Range(1, 24).Select(number => $"D{number}"));
    }

    [Fact]
    [Trait("Defect", "D2")]
    public void A_match_whose_keys_are_all_null_still_fires_for_the_first_time()
    {
        var session = Rules.Session(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan);
            rule.Filter().OnChange(() => plan.Area!);
            rule.Then().Do(_ => _said.Add($"{plan}"));
        });
        var plan = new Plan("1");
        session.Insert(plan);

        session.Update(plan);

        session.Fire(_said).ShouldBe(["1"]);
    }

    [Fact]
    [Trait("Defect", "D12")]
    public void Two_matches_may_yield_equal_facts()
    {
        var session = Rules.Session(YieldArea);
        Plan[] plans = [new("1", "A"), new("2", "A")];
        session.InsertAll(plans);
        session.Fire().ShouldBe(2);

        session.Retract(plans[0]);
        session.Query<Note>().Count().ShouldBe(1);
        session.Retract(plans[1]);
        session.Query<Note>().ShouldBeEmpty();
    }

    [Fact]
    [Trait("Defect", "D13")]
    public void A_rule_of_another_load_context_keeps_its_type_when_it_is_refused()
    {
        var context = new System.Runtime.Loader.AssemblyLoadContext("pack", isCollectible: true);
        try
        {
            var type = context.LoadFromAssemblyPath(typeof(DefectTests).Assembly.Location).GetType(typeof(UndefinableRule).FullName!)!;

            var thrown = Should.Throw<RulesEngine.Fluent.RuleDefinitionException>(
                () => new RulesEngine.Fluent.RuleRepository().Load(x => x.PrivateTypes().From(type)));

            thrown.RuleType.ShouldBe(type);
            thrown.RuleType.ShouldNotBe(typeof(UndefinableRule));
        }
        finally
        {
            context.Unload();
        }
    }

    [Fact]
    [Trait("Defect", "D16")]
    public void A_linked_fact_is_retracted_by_its_owner_and_key_only()
    {
        var session = Rules.Session(
            rule =>
            {
                rule.When().Match<Area>();
                rule.Then().Do(ctx => ctx.InsertLinked("key", new Note("of the area")));
            },
            rule =>
            {
                rule.When().Match<Plan>();
                rule.Then().Do(ctx => ctx.InsertLinked("key", new Note("of the plan"))).Do(ctx => ctx.RetractLinked("key", new Note("of the area")));
            });
        session.InsertAll([new Area("A"), new Plan("1")]);

        Should.Throw<RuleRhsExpressionEvaluationException>(() => session.Fire()).InnerException.ShouldBeOfType<ArgumentException>();
        session.Query<Note>().Select(note => note.Text).ShouldBe(["of the area", "of the plan"]);
    }

    [Fact]
    [Trait("Defect", "D17")]
    public void The_agenda_shows_only_what_still_waits()
    {
        var session = Rules.Session(YieldArea);
        Plan[] plans = [new("1"), new("2")];
        session.InsertAll(plans);
        session.Agenda.Peek().Facts.Single().Value.ShouldBe(plans[0]);

        session.Retract(plans[0]);
        session.Agenda.Peek().Facts.Single().Value.ShouldBe(plans[1]);

        session.Retract(plans[1]);
        session.Agenda.IsEmpty.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => session.Agenda.Peek());
    }

    [Fact]
    [Trait("Defect", "D17")]
    public void A_session_that_is_fed_and_never_fired_keeps_nothing_of_what_left()
    {
        var session = Rules.Session(YieldArea);

        var gone = FeedAndRetract(session);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        gone.Count(plan => plan.IsAlive).ShouldBe(0);
        GC.KeepAlive(session);
    }

    [Fact]
    [Trait("Defect", "D22")]
    public void Nothing_in_the_agenda_counts_in_32_bits()
    {
        var agenda = typeof(RuleCompiler).Assembly.GetType("RulesEngine.Sessions.Agenda", throwOnError: true)!;

        agenda.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(int)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Defect", "D24")]
    public void A_fact_whose_equality_changed_is_found_by_its_identity()
    {
        var session = Rules.Session(YieldArea);
        var plain = new Equal { Text = "a" };
        var identified = new Identified { Text = "a" };
        session.InsertAll([plain, identified]);

        plain.Text = "b";
        identified.Text = "b";

        session.TryUpdate(plain).ShouldBeFalse();
        session.TryUpdate(identified).ShouldBeTrue();
        session.TryRetract(identified).ShouldBeTrue();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> FeedAndRetract(ISession session)
    {
        var gone = new List<WeakReference>();
        for (var i = 0; i < 100; i++)
        {
            Plan[] plans = [new($"{i}a"), new($"{i}b")];
            session.InsertAll(plans);
            session.UpdateAll(plans);
            session.RetractAll(plans);
            gone.AddRange(plans.Select(plan => new WeakReference(plan)));
        }

        return gone;
    }

    private static void YieldArea(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan);
        rule.Then().Yield(_ => new Note(plan.Area ?? ""));
    }

    private sealed class Equal
    {
        public string Text { get; set; } = "";

        public override bool Equals(object? obj) => obj is Equal other && other.Text == Text;

        public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class Identified : IIdentityProvider
    {
        public string Text { get; set; } = "";

        public object GetIdentity() => "one";
    }
}
