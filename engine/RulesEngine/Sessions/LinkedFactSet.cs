using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

internal sealed class LinkedFactSet(LinkedFactAction action, List<Fact> facts) : ILinkedFactSet
{
    public LinkedFactAction Action => action;

    public int FactCount => facts.Count;

    public IEnumerable<IFact> Facts => facts;
}
