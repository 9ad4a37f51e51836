using NRules;
using NRules.Fluent;

namespace NRulesPack;

/// <summary>Gives the facts to a session of NRules and hands over what its rules find.</summary>
public sealed class NRulesSource : IFindingSource
{
    public IEnumerable<Finding> Find(IReadOnlyList<object> facts, CancellationToken stop)
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(UnplannedYears)));
        var session = repository.Compile().CreateSession();
        session.InsertAll(facts.OfType<ProgrammeFact>());
        session.Fire(stop);
        return session.Query<Finding>().ToList();
    }
}
