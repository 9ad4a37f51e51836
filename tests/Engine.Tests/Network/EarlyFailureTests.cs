using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Network;

/// <summary>What throws is heard of in the call that brings the fact, whether a match can come of it or not.</summary>
public sealed class EarlyFailureTests
{
    [Fact]
    public void A_value_that_throws_is_heard_of_though_a_later_pattern_has_no_facts()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            var share = 0;
            Plan plan = default!;
            rule.When().Match(() => area).Let(() => share, () => 100 / area.Need).Match(() => plan, p => p.Money > share);
            rule.Then().Do(_ => area.ToString());
        });

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Area("ALM", 0))).InnerException.ShouldBeOfType<DivideByZeroException>();

        session.Query<Area>().ShouldBeEmpty();
    }

    [Fact]
    public void A_quantifier_that_throws_is_heard_of_though_a_later_pattern_has_no_facts()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Plan plan = default!;
            rule.When().Match(() => area).Not<Plan>(p => p.Area == area.Code, p => p.Money / area.Need > 1).Match(() => plan, p => p.Name == area.Code, p => p.Money > 5);
            rule.Then().Do(_ => area.ToString());
        });
        session.Insert(new Plan("1", "ALM", 3));

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Area("ALM", 0))).InnerException.ShouldBeOfType<DivideByZeroException>();

        session.Query<Area>().ShouldBeEmpty();
    }

    [Fact]
    public void A_sum_of_decimals_that_overflows_is_heard_of_though_a_later_pattern_has_no_facts()
    {
        var session = Rules.Session(rule =>
        {
            Grant grant = default!;
            Budget budget = default!;
            Plan plan = default!;
            rule.When().Match(() => budget).Match(() => grant, g => g.Amount + g.Amount > budget.Amount).Match(() => plan);
            rule.Then().Do(_ => plan.ToString());
        });
        session.Insert(new Budget(3));

        Should.Throw<RuleLhsExpressionEvaluationException>(() => session.Insert(new Grant(decimal.MaxValue))).InnerException.ShouldBeOfType<OverflowException>();

        session.Query<Grant>().ShouldBeEmpty();
    }

    private sealed record Budget(decimal Amount);

    private sealed record Grant(decimal Amount);
}
