using RulesEngine.RuleModel;

namespace RulesEngine.Queries;

/// <summary>The facts a row is made of, as they are now.</summary>
internal sealed class RowSource(IEnumerable<IFact> facts) : IFactSource
{
    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => facts;
}
