using System.Linq.Expressions;

namespace RulesEngine.Readings;

internal sealed class AllOf(Condition left, Condition right) : Condition
{
    public override bool IsPlain => left.IsPlain && right.IsPlain;

    public override Expression Read(Reading reading) => Expression.AndAlso(left.Read(reading), right.Read(reading));

    protected override Expression ReportParts(ParameterExpression sink) => Expression.Block(left.Report(sink), right.Report(sink));
}

internal sealed class AnyOf(Condition left, Condition right) : Condition
{
    public override bool IsPlain => left.IsPlain && right.IsPlain;

    public override Expression Read(Reading reading) => Expression.OrElse(left.Read(reading), right.Read(reading));

    protected override Expression ReportParts(ParameterExpression sink) => Expression.Block(left.Report(sink), right.Report(sink));
}

internal sealed class Opposite(Condition inner) : Condition
{
    public override bool IsPlain => inner.IsPlain;

    // Certainly not c = not possibly c, and the other way round.
    public override Expression Read(Reading reading) =>
        Expression.Not(inner.Read(reading == Reading.Certain ? Reading.Possible : Reading.Certain));

    protected override Expression ReportParts(ParameterExpression sink) => inner.Report(sink);
}

internal sealed class Choice(Condition test, Condition then, Condition otherwise) : Condition
{
    public override bool IsPlain => test.IsPlain && then.IsPlain && otherwise.IsPlain;

    public override Expression Read(Reading reading)
    {
        Expression whenTrue = then.Read(reading);
        Expression whenFalse = otherwise.Read(reading);
        if (test.IsPlain)
        {
            return Expression.Condition(test.Read(Reading.Certain), whenTrue, whenFalse);
        }

        Expression whenUndecided = reading == Reading.Certain
            ? Expression.AndAlso(whenTrue, whenFalse)
            : Expression.OrElse(whenTrue, whenFalse);

        return Expression.Condition(
            test.Read(Reading.Certain),
            whenTrue,
            Expression.Condition(test.Read(Reading.Possible), whenUndecided, whenFalse));
    }

    protected override Expression ReportParts(ParameterExpression sink) => Expression.Block(
        test.Report(sink),
        Expression.IfThen(test.Read(Reading.Possible), then.Report(sink)),
        Expression.IfThen(Expression.Not(test.Read(Reading.Certain)), otherwise.Report(sink)));
}
