using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Queries;

/// <summary>A collection that an author sees and the engine keeps current.</summary>
internal interface ISourceCollection : IFactSource
{
    /// <summary>The facts it is made of, in order of arrival.</summary>
    FactList Sources { get; }

    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts => Sources;

    void Add(RowScope scope, Fact fact);

    void Modify(RowScope scope, Fact fact);

    void Remove(Fact fact);
}
