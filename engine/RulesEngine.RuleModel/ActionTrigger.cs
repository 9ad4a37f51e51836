namespace RulesEngine.RuleModel;

/// <summary>When in the life of a match an action runs. The bits are those of <see cref="MatchTrigger"/>.</summary>
[Flags]
public enum ActionTrigger
{
    None = 0,

    /// <summary>The match fires for the first time.</summary>
    Activated = 1,

    /// <summary>The match fires again because one of its facts changed.</summary>
    Reactivated = 2,

    /// <summary>The match had fired and has ceased to hold.</summary>
    Deactivated = 4,
}
