using System.Linq.Expressions;
using RulesEngine.Aggregators;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>What an author's operator is told, and what becomes of its answers.</summary>
public sealed class AggregatorTests
{
    private readonly Probe _probe = new();
    private readonly List<string> _said = [];

    [Fact]
    public void One_that_mentions_nothing_is_made_once_and_hears_of_every_batch()
    {
        var session = Rules.Session(Alone);
        Plan[] plans = [new("1", money: 1), new("2"), new("3", money: 1)];
        session.InsertAll(plans);
        session.UpdateAll([plans[2], plans[0]]);
        plans[0].Money = 0;
        session.Update(plans[0]);
        session.Retract(plans[2]);

        _probe.Said.ShouldBe(["compile", "create", "add []", "add [1 3]", "modify [3 1]", "remove [1]", "remove [3]"]);
    }

    [Fact]
    public void One_that_mentions_earlier_facts_is_made_for_each_combination()
    {
        var session = Rules.Session(OfArea);
        Area[] areas = [new("A"), new("B")];
        var plan = new Plan("1", "A");
        session.InsertAll([new Note("n"), .. areas]);
        _probe.Said.ShouldBe(["compile", "create", "add n A []", "create", "add n B []"]);
        _probe.Said.Clear();

        session.Insert(plan);
        plan.Area = "B";
        session.Update(plan);
        areas[0].Code = "B";
        session.Update(areas[0]);
        session.Retract(areas[1]);

        _probe.Said.ShouldBe(["add n A [1]", "remove n A [1]", "add n B [1]", "add n B [1]"]);
    }

    [Fact]
    public void A_fact_is_the_same_object_from_its_coming_to_its_going()
    {
        var facts = new List<IFact>();
        _probe.Answer = (_, given) =>
        {
            facts.AddRange(given);
            return AggregationResult.Empty;
        };
        var session = Rules.Session(Alone);
        var plan = new Plan("1", money: 1);
        session.Insert(plan);
        session.Update(plan);
        session.Retract(plan);

        facts.Count.ShouldBe(3);
        facts.ShouldAllBe(fact => ReferenceEquals(fact, facts[0]));
        (facts[0].Type, facts[0].Source).ShouldBe((typeof(Plan), null));
    }

    [Fact]
    public void A_row_lives_on_under_another_value()
    {
        var version = 0;
        _probe.Answer = (deed, facts) => (deed, facts.Count) switch
        {
            (_, 0) => AggregationResult.Empty,
            ("add", _) => [AggregationResult.Added("v0", facts)],
            ("modify", _) => [AggregationResult.Modified($"v{++version}", $"v{version - 1}", facts)],
            _ => [AggregationResult.Removed($"v{version}")],
        };
        var session = Rules.Session(Alone);
        var plan = new Plan("1", money: 1);
        session.Insert(plan);
        session.Fire(_said).ShouldBe(["Created v0"]);

        session.Update(plan);
        session.Update(plan);
        session.Fire(_said).ShouldBe(["Updated v2"]);
        session.Retract(plan);
        session.Agenda.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_row_that_nobody_added_cannot_change_or_go()
    {
        Answering("modify", facts => AggregationResult.Modified("x", "y", facts)).ShouldBeOfType<InvalidOperationException>();
        Answering("modify", _ => AggregationResult.Removed("y")).ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public void Equal_rows_are_refused() =>
        Answering("add", facts => AggregationResult.Added("y", facts), facts => AggregationResult.Added("y", facts)).ShouldBeOfType<ArgumentException>();

    private Exception Answering(string when, params Func<IReadOnlyCollection<IFact>, AggregationResult>[] results)
    {
        _probe.Answer = (deed, facts) => deed == when && facts.Count > 0 ? [.. results.Select(result => result(facts))] : AggregationResult.Empty;
        var session = Rules.Session(Alone);
        var plan = new Plan("1", money: 1);
        return Should.Throw<Exception>(() =>
        {
            session.Insert(plan);
            session.Update(plan);
        });
    }

    private void Alone(WrittenRule rule)
    {
        string row = default!;
        rule.When().Query(() => row, q => _probe.Of(q.Match<Plan>(p => p.Money > 0)));
        rule.Then().Do(ctx => _said.Add($"{ctx.Match.Trigger} {row}"));
    }

    private void OfArea(WrittenRule rule)
    {
        Note note = default!;
        Area area = default!;
        string row = default!;
        rule.When().Match(() => note).Match(() => area).Query(() => row, q => _probe.Of(q.Match<Plan>(p => p.Area == area.Code)));
        rule.Then().Do(_ => _said.Add(row));
    }

    /// <summary>Writes down what an operator is told, and answers for it.</summary>
    private sealed class Probe
    {
        public List<string> Said { get; } = [];

        public Func<string, IReadOnlyCollection<IFact>, IReadOnlyCollection<AggregationResult>> Answer { get; set; } = (_, _) => AggregationResult.Empty;

        public IQuery<string> Of(IQuery<Plan> source)
        {
            Expression<Func<Plan, Probe>> self = _ => this;
            source.Builder.Aggregate<Plan, string>("Probe", [new("Probe", self)], typeof(Factory));
            return new QueryExpression<string>(source.Builder);
        }
    }

    private sealed class Factory : IAggregatorFactory
    {
        private Probe? _probe;

        public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
        {
            _probe = ((Expression<Func<Plan, Probe>>)element.Expressions["Probe"].Expression).Compile()(null!);
            _probe.Said.Add("compile");
        }

        public IAggregator Create(AggregationContext context)
        {
            _probe!.Said.Add("create");
            return new Aggregator(_probe);
        }
    }

    private sealed class Aggregator(Probe probe) : IAggregator
    {
        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => Told("add", tuple, facts);

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => Told("modify", tuple, facts);

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => Told("remove", tuple, facts);

        private IReadOnlyCollection<AggregationResult> Told(string deed, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            // A tuple gives the fact that joined last first.
            var before = tuple.Facts.Reverse().Select(fact => fact.Value is Note note ? note.Text : $"{fact.Value}");
            probe.Said.Add(string.Join(' ', [deed, .. before, $"[{string.Join(' ', facts.Select(fact => fact.Value))}]"]));
            return probe.Answer(deed, facts);
        }
    }
}
