using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary><c>Any</c> or <c>All</c> over a sequence, read element by element.</summary>
internal sealed class Quantified(bool isUniversal, Sequence sequence, ParameterExpression element, Condition predicate) : Condition
{
    public override bool IsPlain => sequence.IsPlain && predicate.IsPlain;

    public override Expression Read(Reading reading)
    {
        // A doubtful member helps "any" only as a possibility, and stands in the way of "all" only as a possibility.
        bool isWide = isUniversal == (reading == Reading.Certain);
        Expression members = isWide ? sequence.Possible : sequence.Certain;
        Expression holds = predicate.Read(reading);
        Expression test = isUniversal ? Sequences.All(members, element, holds) : Sequences.Any(members, element, holds);
        return Guarded.Read(test, sequence.Needs, reading);
    }

    protected override Expression ReportParts(ParameterExpression sink) => Expression.Block(
        sequence.Report(sink),
        new EachElement(sequence.Possible, element, [new Settled(predicate)], sequence.Needs).Report(sink));
}

/// <summary>A count compared with a number: the count lies between its certain and its possible members.</summary>
internal sealed class CountComparison(
    ExpressionType comparison,
    Sequence sequence,
    ParameterExpression element,
    Condition predicate,
    Expression other,
    IReadOnlyList<Need> otherNeeds) : Condition
{
    public override bool IsPlain => false;

    private IReadOnlyList<Need> Needs => [.. sequence.Needs, .. otherNeeds];

    public override Expression Read(Reading reading) => Guarded.Read(Compare(reading), Needs, reading);

    private Expression Compare(Reading reading)
    {
        Expression least = As(Sequences.Count(sequence.Certain, element, predicate.Read(Reading.Certain)));
        Expression most = As(Sequences.Count(sequence.Possible, element, predicate.Read(Reading.Possible)));
        bool isCertain = reading == Reading.Certain;
        Expression isExact = Expression.AndAlso(Expression.Equal(least, other), Expression.Equal(most, other));
        Expression isWithin = Expression.AndAlso(Expression.LessThanOrEqual(least, other), Expression.GreaterThanOrEqual(most, other));

        return comparison switch
        {
            ExpressionType.Equal => isCertain ? isExact : isWithin,
            ExpressionType.NotEqual => Expression.Not(isCertain ? isWithin : isExact),
            ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual =>
                Expression.MakeBinary(comparison, isCertain ? least : most, other),
            _ => Expression.MakeBinary(comparison, isCertain ? most : least, other),
        };
    }

    private Expression As(Expression count) => count.Type == other.Type ? count : Expression.Convert(count, other.Type);

    protected override Expression ReportParts(ParameterExpression sink) => Expression.Block(
        Need.ReportAll(otherNeeds, sink),
        sequence.Report(sink),
        new EachElement(sequence.Possible, element, [new Settled(predicate)], sequence.Needs).Report(sink));
}
