using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks;

/// <summary>One question to the facts, asked as rules and answered by hand.</summary>
internal abstract class Workload
{
    private readonly Tally _tally = new();
    private readonly ISessionFactory _factory;

    protected Workload(Country country, Func<Tally, Rule[]> rules)
    {
        Country = country;
        _factory = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules(_tally)));
    }

    public Country Country { get; }

    /// <summary>Loads a new session, fires, and gives the number of answers.</summary>
    public int AskRules() => Ask(_factory.CreateSession());

    /// <summary>The same, one fact a call.</summary>
    public int AskRulesOneByOne()
    {
        var before = _tally.Count;
        var session = _factory.CreateSession();
        foreach (var fact in Country.All)
            session.Insert(fact);
        session.Fire();
        return _tally.Count - before;
    }

    /// <summary>A loaded session, and what looks again at every hundredth of its facts and fires.</summary>
    public Func<int> PrepareUpdate()
    {
        var session = _factory.CreateSession();
        Ask(session);
        object[] changed = [.. Country.All.Where((_, i) => i % 100 == 0)];
        return () =>
        {
            session.UpdateAll(changed);
            return session.Fire();
        };
    }

    /// <summary>A loaded session, and what changes some of its facts, says so and fires; it gives the number of firings.</summary>
    public Func<int> PrepareChange(IReadOnlyList<IChangeable> changed)
    {
        var session = _factory.CreateSession();
        Ask(session);
        return () =>
        {
            foreach (var fact in changed)
                fact.Change();
            session.UpdateAll(changed);
            return session.Fire();
        };
    }

    /// <summary>The bytes that a session keeps for each fact, beside the facts.</summary>
    public long MeasureBytesPerFact()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var session = _factory.CreateSession();
        Ask(session);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(session);
        return bytes / Country.All.Length;
    }

    /// <summary>The number of answers, by the shortest program that gives them.</summary>
    public abstract int AnswerByHand();

    private int Ask(ISession session)
    {
        var before = _tally.Count;
        session.InsertAll(Country.All);
        session.Fire();
        return _tally.Count - before;
    }
}
