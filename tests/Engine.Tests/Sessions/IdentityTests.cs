using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Sessions;

/// <summary>Facts are told apart however many there are, and however their hashes fall.</summary>
public sealed class IdentityTests
{
    private readonly List<string> _said = [];
    private readonly ISession _session;

    public IdentityTests() => _session = Rules.Session(rule =>
    {
        Clash clash = default!;
        rule.When().Match(() => clash);
        rule.Then().Do(_ => _said.Add($"{clash}"));
    });

    [Fact]
    public void Facts_of_one_hash_are_told_apart()
    {
        var facts = Clashes(0, 500);
        _session.InsertAll(facts);

        _session.TryInsertAll(Clashes(400, 200), BatchOptions.SkipFailed).FailedCount.ShouldBe(100);
        _session.TryInsert(new Clash(599)).ShouldBeFalse();
        _session.TryRetract(new Clash(600)).ShouldBeFalse();
        _session.Query<Clash>().Select(clash => clash.Number).ShouldBe(Enumerable.Range(0, 600));
    }

    [Fact]
    public void What_left_can_come_again_and_what_stayed_is_still_known()
    {
        _session.InsertAll(Clashes(0, 300));
        for (var round = 0; round < 20; round++)
        {
            _session.RetractAll(Clashes(round * 10, 100));
            _session.InsertAll(Clashes(round * 10, 100).Reverse());
        }

        _session.TryInsertAll(Clashes(0, 300), BatchOptions.SkipFailed).FailedCount.ShouldBe(300);
        _session.Query<Clash>().Select(clash => clash.Number).Order().ShouldBe(Enumerable.Range(0, 300));
    }

    [Fact]
    public void A_fact_given_twice_in_a_batch_is_refused_the_second_time()
    {
        var twice = new Plan("twice");

        _session.TryInsertAll([twice, new Plan("once"), twice], BatchOptions.SkipFailed).Failed.ShouldBe([twice]);
        Should.Throw<ArgumentException>(() => _session.InsertAll([new Clash(1), new Clash(2), new Clash(1)])).Message.ShouldBe("The fact 'Clash { Number = 1 }' cannot be inserted: it is known.");
        _session.Query<Clash>().ShouldBeEmpty();
    }

    [Fact]
    public void A_hundred_thousand_facts_come_leave_and_come_again()
    {
        Plan[] plans = [.. Enumerable.Range(0, 100_000).Select(i => new Plan($"{i}"))];
        _session.InsertAll(plans);
        _session.RetractAll(plans.Where((_, i) => i % 3 > 0));

        _session.TryInsertAll(plans, BatchOptions.SkipFailed).FailedCount.ShouldBe(33_334);
        _session.Query<Plan>().Count().ShouldBe(100_000);
        _session.Query<Plan>().First().Name.ShouldBe("0");
        _session.Query<Plan>().Skip(33_334).First().Name.ShouldBe("1");
    }

    [Fact]
    public void A_hash_that_throws_keeps_the_batch_out()
    {
        var fault = Should.Throw<InvalidOperationException>(() => _session.InsertAll([new Clash(1), new Clash(-1), new Clash(2)]));

        fault.Message.ShouldBe("No hash for -1.");
        _session.Query<Clash>().ShouldBeEmpty();
        _session.Insert(new Clash(1));
    }

    private static Clash[] Clashes(int from, int count) => [.. Enumerable.Range(from, count).Select(i => new Clash(i))];

    private sealed record Clash(int Number)
    {
        public bool Equals(Clash? other) => other?.Number == Number;

        public override int GetHashCode() => Number < 0 ? throw new InvalidOperationException($"No hash for {Number}.") : Number % 3;
    }
}
