using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Fluent;

public sealed class RightHandSideTests
{
    [Fact]
    public void Actions_stand_in_the_order_written_with_their_triggers()
    {
        Region region = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region);
            r.Then().Do(ctx => Report.About(region)).Undo(ctx => Report.About(region.Id));
            r.Then().Action(ctx => ctx.Halt(), ActionTrigger.Activated);
        });

        rule.RightHandSide.Actions.Select(a => a.ActionTrigger).ShouldBe(
            [ActionTrigger.Activated | ActionTrigger.Reactivated, ActionTrigger.Deactivated, ActionTrigger.Activated]);
    }

    [Fact]
    public void A_rule_that_only_undoes_is_refused()
    {
        WrittenRule.Refusal(r =>
        {
            r.Name("Undoer");
            r.When().Match<Region>();
            r.Then().Undo(ctx => ctx.Halt());
        }).ShouldBe("Rule 'Undoer' must have at least one match action. Add one that runs when the rule is activated.");
    }

    [Fact]
    public void An_action_that_returns_a_task_keeps_it()
    {
        Region region = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region);
            r.Then().Do(ctx => Report.AboutLater(region)).Do(ctx => Report.About(region));
        });

        rule.RightHandSide.Actions.Select(a => a.IsAsynchronous).ShouldBe([true, false]);
        rule.RightHandSide.Actions[0].Expression.Compile().ShouldBeOfType<Func<IContext, Region, Task>>();
        rule.RightHandSide.Actions[1].Expression.Compile().ShouldBeOfType<Action<IContext, Region>>();
    }

    [Fact]
    public void An_action_that_returns_a_value_task_gives_it_as_a_task()
    {
        var context = Expression.Parameter(typeof(IContext), "ctx");
        var soon = Expression.Lambda<Action<IContext>>(Expression.Call(typeof(Report), nameof(Report.AboutSoon), null, context), context);

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match<Region>();
            r.Then().Do(soon);
        });

        rule.RightHandSide.Actions[0].IsAsynchronous.ShouldBeTrue();
        rule.RightHandSide.Actions[0].Expression.Compile().ShouldBeOfType<Func<IContext, Task>>();
    }

    [Fact]
    public void A_value_that_an_action_leaves_behind_is_dropped()
    {
        var names = new List<string>();
        Region region = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region);
            r.Then().Do(ctx => names.Remove(region.Name));
        });

        rule.RightHandSide.Actions[0].Expression.Compile().ShouldBeOfType<Action<IContext, Region>>();
    }

    [Fact]
    public void Yields_are_numbered_over_all_calls_of_Then()
    {
        Region region = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region);
            r.Then().Yield(ctx => new Programme { RegionId = region.Id }).Yield(ctx => region.Id, (ctx, old) => old + region.Id);
            r.Then().Yield(ctx => region.Population);
        });

        rule.RightHandSide.Actions.Select(Keys.Of).ShouldBe(["$yield1$", "$yield2$", "$yield3$"]);
    }

    [Fact]
    public void A_filter_mentions_bindings()
    {
        Region region = null!;

        var rule = WrittenRule.Define(r =>
        {
            r.When().Match(() => region);
            r.Filter().Where(() => region.Population > 1).OnChange(() => region.Name, () => region.Population);
            r.Then().Do(ctx => Report.About(region));
        });

        rule.FilterGroup.Filters.Select(f => f.FilterType).ShouldBe([FilterType.Predicate, FilterType.KeyChange, FilterType.KeyChange]);
        rule.FilterGroup.Filters[2].ToString().ShouldBe("region => Convert(region.Population, Object)");
    }

    private sealed class Keys : ExpressionVisitor
    {
        private string? _key;

        public static string? Of(ActionElement action)
        {
            var keys = new Keys();
            keys.Visit(action.Expression);
            return keys._key;
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            _key ??= node.Value as string;
            return node;
        }
    }
}
