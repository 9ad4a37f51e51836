using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Fluent;

/// <summary>A rule whose definition stands in the test.</summary>
internal sealed class WrittenRule(Action<WrittenRule> define) : Rule
{
    public new RuleDraft Draft => base.Draft;

    public static IRuleDefinition Define(Action<WrittenRule> define) => new RuleDefinitionFactory().Create(new WrittenRule(define));

    public static string Refusal(Action<WrittenRule> define) =>
        Should.Throw<RuleDefinitionException>(() => Define(define)).InnerException!.Message;

    public override void Define() => define(this);

    public new ILeftHandSideExpression When() => base.When();

    public new IRightHandSideExpression Then() => base.Then();

    public new IFilterExpression Filter() => base.Filter();

    public new IDependencyExpression Dependency() => base.Dependency();

    public new void Name(string value) => base.Name(value);

    public new void Priority(int value) => base.Priority(value);
}
