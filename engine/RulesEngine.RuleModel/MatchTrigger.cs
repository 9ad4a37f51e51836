namespace RulesEngine.RuleModel;

/// <summary>What last happened to a match. The bits are those of <see cref="ActionTrigger"/>.</summary>
[Flags]
public enum MatchTrigger
{
    None = 0,
    Created = 1,
    Updated = 2,
    Removed = 4,
}
