namespace RulesEngine.RuleModel;

/// <summary>The origin of a fact that was not inserted.</summary>
public interface IFactSource
{
    FactSourceType SourceType { get; }

    /// <summary>The facts it was made from, in order.</summary>
    IEnumerable<IFact> Facts { get; }
}
