using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Sessions;

internal sealed class LinkedFactSet(LinkedFactAction action) : ILinkedFactSet
{
    private HashSet<Fact>? _known;

    public LinkedFactAction Action { get; } = action;

    /// <summary>The facts in order, each once.</summary>
    public List<Fact> Members { get; } = [];

    public int FactCount => Members.Count;

    IEnumerable<IFact> ILinkedFactSet.Facts => Members;

    public void Add(Fact fact)
    {
        if (Members.Count > 0 && !(_known ??= [.. Members]).Add(fact))
            return;
        Members.Add(fact);
    }
}
