namespace RulesEngine.RuleModel;

/// <summary>Whether a match that fired may fire again while it holds.</summary>
public enum RuleRepeatability
{
    /// <summary>It fires again whenever one of its facts is updated.</summary>
    Repeatable = 0,

    /// <summary>It fires once; again only after it ceased to hold and came back.</summary>
    NonRepeatable = 1,
}
