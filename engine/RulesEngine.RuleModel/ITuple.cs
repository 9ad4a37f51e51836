namespace RulesEngine.RuleModel;

/// <summary>The facts joined so far on the way to a match.</summary>
public interface ITuple
{
    /// <summary>The facts, the last joined first.</summary>
    IEnumerable<IFact> Facts { get; }

    int Count { get; }
}
