namespace RulesEngine.RuleModel;

/// <summary>A combination of facts that satisfies a rule.</summary>
public interface IMatch
{
    IRuleDefinition Rule { get; }

    /// <summary>One entry for each declaration the left-hand side exports, in the order of declaration.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    MatchTrigger Trigger { get; }
}
