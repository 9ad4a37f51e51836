using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>A test that is not cut further: decided when its needs are met.</summary>
/// <param name="test">The test, safe to evaluate when the needs are met.</param>
/// <param name="needs">What the test needs to know.</param>
/// <param name="isRewritten">Whether the test differs from what the author wrote.</param>
internal sealed class Atom(Expression test, IReadOnlyList<Need> needs, bool isRewritten = false) : Condition
{
    public override bool IsPlain => needs.Count == 0 && !isRewritten;

    public override Expression Read(Reading reading) => Guarded.Read(test, needs, reading);

    protected override Expression ReportParts(ParameterExpression sink) => Need.ReportAll(needs, sink);
}

/// <summary>A test behind its needs.</summary>
internal static class Guarded
{
    public static Expression Read(Expression test, IReadOnlyList<Need> needs, Reading reading)
    {
        if (needs.Count == 0)
        {
            return test;
        }

        Expression met = Need.AllMet(needs);
        return reading == Reading.Certain ? Expression.AndAlso(met, test) : Expression.OrElse(Expression.Not(met), test);
    }
}
