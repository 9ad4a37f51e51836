using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Sessions;

/// <summary>Batches of all sizes: with which pattern a search begins depends on them, what it finds and in which order does not.</summary>
public sealed class LargeBatchTests
{
    private static readonly Action<WrittenRule, Action<string>>[] s_shapes = [Chain, Star, Ends, Lonely];

    private readonly Area[] _areas = Facts(30, i => new Area($"{i % 25}", i * 7 % 60));
    private readonly Plan[] _plans = Facts(150, i => new Plan($"{i * 11 % 70}", $"{i * 17 % 31}", i * 13 % 100));
    private readonly Note[] _notes = Facts(70, i => new Note($"{i * 23 % 70}"));

    public static TheoryData<int, string> Cases()
    {
        var cases = new TheoryData<int, string>();
        foreach (var size in (int[])[1, 20, 1_000])
        {
            foreach (var order in (string[])["anp", "apn", "nap", "npa", "pan", "pna"])
            {
                cases.Add(size, order);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Matches_fire_in_the_order_in_which_trying_every_pair_finds_them(int size, string order)
    {
        foreach (var shape in s_shapes)
        {
            Fired(shape, size, order, tryEveryPair: false).ShouldBe(Fired(shape, size, order, tryEveryPair: true), shape.Method.Name);
        }
    }

    [Theory]
    [InlineData("anp")]
    [InlineData("pna")]
    public void A_fact_that_comes_by_itself_takes_no_more_room_the_more_there_are(string order)
    {
        var facts = order.SelectMany(kind => kind switch
        {
            'a' => Facts(1_000, i => new Area($"{i}", i % 60)),
            'p' => Facts(15_000, i => new Plan($"{i * 11 % 3_500}", $"{i * 17 % 1_000}", i * 13 % 100)),
            _ => (IEnumerable<object>)Facts(4_000, i => new Note($"{i}")),
        }).ToArray();
        foreach (var shape in s_shapes.Except([Star, Ends]))
        {
            var session = Rules.Session(rule => shape(rule, _ => { }));
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var fact in facts)
            {
                session.Insert(fact);
            }

            ((GC.GetAllocatedBytesForCurrentThread() - before) / facts.Length).ShouldBeLessThan(2_000, shape.Method.Name);
        }
    }

    // While somebody listens to evaluations every pair is tried, in the order written.
    private List<string> Fired(Action<WrittenRule, Action<string>> shape, int size, string order, bool tryEveryPair)
    {
        var fired = new List<string>();
        var session = Rules.Session(rule => shape(rule, fired.Add));
        if (tryEveryPair)
        {
            session.Events.LhsExpressionEvaluatedEvent += (_, _) => { };
        }

        var facts = order.SelectMany(kind => kind switch { 'a' => _areas, 'p' => _plans, _ => (IEnumerable<object>)_notes });
        foreach (var batch in facts.Chunk(size))
        {
            session.InsertAll(batch);
        }

        session.Fire();
        session.RetractAll(_areas);
        session.InsertAll(_areas.Reverse());
        session.Fire();
        fired.Count.ShouldBeGreaterThan(50);
        return fired;
    }

    private static TFact[] Facts<TFact>(int count, Func<int, TFact> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static void Chain(WrittenRule rule, Action<string> say)
    {
        Note note = default!;
        Plan plan = default!;
        Area area = default!;
        rule.When().Match(() => note).Match(() => plan, p => p.Name == note.Text).Match(() => area, a => a.Code == plan.Area, a => plan.Money > a.Need);
        rule.Then().Do(_ => say($"{note.Text} {plan.Money} {area} {area.Need}"));
    }

    private static void Star(WrittenRule rule, Action<string> say)
    {
        Area area = default!;
        Note note = default!;
        Plan plan = default!;
        rule.When().Match(() => area, a => a.Need > 20).Match(() => note).Match(() => plan, p => p.Area == area.Code, p => p.Name == note.Text);
        rule.Then().Do(_ => say($"{area} {area.Need} {note.Text} {plan.Money}"));
    }

    private static void Ends(WrittenRule rule, Action<string> say)
    {
        Plan plan = default!;
        Plan other = default!;
        Area area = default!;
        rule.When().Match(() => plan).Match(() => other, p => p.Name == plan.Name).Match(() => area, a => a.Code == other.Area);
        rule.Then().Do(_ => say($"{plan.Money} {other.Money} {area} {area.Need}"));
    }

    private static void Lonely(WrittenRule rule, Action<string> say)
    {
        Plan plan = default!;
        Note note = default!;
        rule.When().Match(() => plan).Not<Area>(a => a.Code == plan.Area, a => a.Need < plan.Money).Match(() => note, n => n.Text == plan.Name);
        rule.Then().Do(_ => say($"{plan.Money} {plan.Area} {note.Text}"));
    }
}
