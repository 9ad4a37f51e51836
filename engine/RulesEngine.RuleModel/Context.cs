namespace RulesEngine.RuleModel;

/// <summary>The context of a visitor that needs none.</summary>
public class Context
{
    public static Context Empty { get; } = new();
}
