namespace RulesEngine.RuleModel;

/// <summary>What a rule does, in the order written.</summary>
public class ActionGroupElement : RuleElement
{
    internal ActionGroupElement(IReadOnlyList<ActionElement> actions)
    {
        Actions = actions;
        Exports = [.. actions.SelectMany(e => e.Exports)];
        Imports = [.. actions.SelectMany(e => e.Imports).Distinct()];
    }

    public override ElementType ElementType => ElementType.ActionGroup;

    public IReadOnlyList<ActionElement> Actions { get; }
}
