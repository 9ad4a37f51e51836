namespace RulesEngine.RuleModel;

/// <summary>A fact in its place in a match.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The declaration of the rule that the fact is bound to.</summary>
    Declaration Declaration { get; }
}
