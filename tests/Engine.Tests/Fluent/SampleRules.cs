using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Fluent;

internal abstract class AbstractRule : Rule
{
    public override void Define()
    {
        When().Match<Region>();
        Then().Do(ctx => ctx.Halt());
    }
}

internal sealed class PlainRule : AbstractRule;

internal sealed class GenericRule<T> : AbstractRule
{
    public T? Value { get; init; }
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class QuarterlyAttribute() : TagAttribute("quarterly");

[Name("Tagged")]
[Description("What for")]
[Tag("money")]
[Quarterly]
[Priority(7)]
[Repeatability(RuleRepeatability.NonRepeatable)]
internal class TaggedRule : AbstractRule;

[Tag("own")]
internal sealed class ChildRule : TaggedRule;

[Priority(3)]
[Name("Named")]
internal sealed class RenamedRule : Rule
{
    public override void Define()
    {
        Name("Renamed");
        Priority(-1);
        When().Match<Region>();
        Then().Do(ctx => ctx.Halt());
    }
}

internal sealed class UnmakeableRule : AbstractRule
{
    public UnmakeableRule()
    {
        throw new NotSupportedException("No money.");
    }
}

internal sealed class UndefinableRule : Rule
{
    public override void Define() => throw new NotSupportedException("No words.");
}
