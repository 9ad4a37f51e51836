using RulesEngine.Network;

namespace RulesEngine.Queries;

/// <summary>A collection that an author sees and the engine keeps current.</summary>
internal interface ISourceCollection
{
    void Add(RowScope scope, Fact fact);

    void Modify(RowScope scope, Fact fact);

    void Remove(Fact fact);
}
