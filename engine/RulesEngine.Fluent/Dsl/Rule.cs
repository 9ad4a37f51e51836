using RulesEngine.RuleModel;

namespace RulesEngine.Fluent.Dsl;

/// <summary>A rule written in C#: derive from it and say in <see cref="Define"/> what to look for and what to do.</summary>
/// <example>
/// <code>
/// public sealed class RegionWithoutProgramme : Rule
/// {
///     public override void Define()
///     {
///         Region region = default!;
///
///         When()
///             .Match(() => region)
///             .Not&lt;Programme&gt;(p => p.RegionId == region.Id);
///
///         Then()
///             .Yield(ctx => new Gap(region));
///     }
/// }
/// </code>
/// </example>
public abstract class Rule
{
    private RuleDraft? _draft;

    /// <summary>The rule being written, for those who extend the language; to be used inside <see cref="Define"/> only.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being defined.</exception>
    protected RuleDraft Draft => _draft ?? throw new InvalidOperationException(
        $"Rule '{GetType().FullName}' is not being defined. Say what it looks for and does inside Define().");

    /// <summary>Says what the rule looks for and what it does. Called once for each definition made from the instance.</summary>
    public abstract void Define();

    /// <summary>Names the rule, whatever its attribute says.</summary>
    protected void Name(string value) => Draft.Builder.Name(value);

    /// <summary>Sets the priority, whatever its attribute says.</summary>
    protected void Priority(int value) => Draft.Builder.Priority(value);

    /// <summary>Declares the services that actions use.</summary>
    protected IDependencyExpression Dependency() => Draft.Dependency();

    /// <summary>Says what to look for. May be called again to say more.</summary>
    protected ILeftHandSideExpression When() => Draft.LeftHandSide();

    /// <summary>Says which complete matches fire. May be called again to say more.</summary>
    protected IFilterExpression Filter() => Draft.Filter();

    /// <summary>Says what to do. May be called again to say more.</summary>
    protected IRightHandSideExpression Then() => Draft.RightHandSide();

    internal IRuleDefinition Write()
    {
        var outer = _draft;
        var draft = new RuleDraft(new RuleMetadata(GetType()));
        _draft = draft;
        try
        {
            Define();
            return draft.Finish();
        }
        finally
        {
            _draft = outer;
        }
    }
}
