using RulesEngine.RuleModel;

namespace RulesEngine.Network;

/// <summary>A fact of a match under the name the rule gives it; without a fact where it is bound in another branch only.</summary>
internal sealed class MatchedFact(Declaration declaration, Fact? fact) : IFactMatch
{
    public Declaration Declaration { get; } = declaration;

    public Type Type => fact?.Type ?? Declaration.Type;

    public object? Value => fact?.Value;

    public IFactSource? Source => fact?.Source;
}
