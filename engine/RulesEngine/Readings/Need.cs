using System.Linq.Expressions;
using RulesEngine.Explanation;

namespace RulesEngine.Readings;

/// <summary>Something an atom needs to know before it can be decided.</summary>
internal abstract class Need
{
    /// <summary>True when what is needed is there. Safe to evaluate when the needs listed before it are met.</summary>
    public abstract Expression Met { get; }

    /// <summary>Whether only absent values can leave it unmet, so that <c>??</c> settles it.</summary>
    public abstract bool IsSettledByDefault { get; }

    /// <summary>Statement that tells the sink what is missing; nothing when the need is met.</summary>
    public abstract Expression Report(ParameterExpression sink);

    public static Expression AllMet(IEnumerable<Need> needs) => Logic.All(needs.Select(need => need.Met));

    public static Expression ReportAll(IEnumerable<Need> needs, ParameterExpression sink) =>
        Expression.Block(typeof(void), needs.Select(need => need.Report(sink)).DefaultIfEmpty(Expression.Empty()));
}

/// <summary>A value that must not be absent.</summary>
/// <param name="operand">The nullable value.</param>
/// <param name="source">The value as the author wrote it.</param>
/// <param name="before">What must be met for the operand to be readable at all.</param>
/// <param name="causes">Needs that say better than the operand itself what is missing; may be empty.</param>
internal sealed class Present(Expression operand, Expression source, IReadOnlyList<Need> before, IReadOnlyList<Need> causes) : Need
{
    public override Expression Met => Logic.IsPresent(operand);

    public override bool IsSettledByDefault => true;

    public override Expression Report(ParameterExpression sink)
    {
        Expression report = causes.Count > 0
            ? ReportAll(causes, sink)
            : Expression.Call(
                sink,
                nameof(AbsenceSink.Missing),
                typeArguments: null,
                Owner,
                Expression.Constant(Member),
                Expression.Constant(ExpressionText.Of(source)));

        return Expression.IfThen(Logic.And(AllMet(before), Logic.IsNull(operand)), report);
    }

    private Expression Owner => operand switch
    {
        MemberExpression { Expression: { } receiver } when receiver is not ConstantExpression => Boxed(receiver),
        MethodCallExpression { Object: { } receiver } when receiver is not ConstantExpression => Boxed(receiver),
        _ => Expression.Constant(null),
    };

    private string Member => source switch
    {
        MemberExpression member => member.Member.Name,
        MethodCallExpression call => call.Method.Name,
        ParameterExpression parameter => parameter.Name ?? "",
        _ => "",
    };

    private static UnaryExpression Boxed(Expression value) => Expression.Convert(value, typeof(object));
}

/// <summary>A condition inside a value that must be decided.</summary>
internal sealed class Settled(Condition condition) : Need
{
    public override Expression Met =>
        Expression.OrElse(condition.Read(Reading.Certain), Expression.Not(condition.Read(Reading.Possible)));

    public override bool IsSettledByDefault => false;

    public override Expression Report(ParameterExpression sink) => condition.Report(sink);
}

/// <summary>Needs of every element of a sequence.</summary>
internal sealed class EachElement(Expression sequence, ParameterExpression element, IReadOnlyList<Need> needs, IReadOnlyList<Need> before) : Need
{
    public override Expression Met => Sequences.All(sequence, element, AllMet(needs));

    public override bool IsSettledByDefault => needs.All(need => need.IsSettledByDefault);

    public override Expression Report(ParameterExpression sink) => Expression.IfThen(
        AllMet(before),
        Expression.Call(
            typeof(AbsenceSink),
            nameof(AbsenceSink.Each),
            [element.Type],
            sequence,
            Expression.Lambda(typeof(Action<>).MakeGenericType(element.Type), ReportAll(needs, sink), element)));
}

/// <summary>Needs that arise on one side of a test only.</summary>
internal sealed class Either(Expression test, IReadOnlyList<Need> then, IReadOnlyList<Need> otherwise, IReadOnlyList<Need> before) : Need
{
    public override Expression Met => Expression.Condition(test, AllMet(then), AllMet(otherwise));

    public override bool IsSettledByDefault => then.Concat(otherwise).All(need => need.IsSettledByDefault);

    public override Expression Report(ParameterExpression sink) => Expression.IfThen(
        AllMet(before),
        Expression.IfThenElse(test, ReportAll(then, sink), ReportAll(otherwise, sink)));
}

/// <summary>A binding of the rule whose content must be certain.</summary>
internal sealed class Certainty(string binding, Expression isCertain) : Need
{
    public override Expression Met => isCertain;

    public override bool IsSettledByDefault => false;

    public override Expression Report(ParameterExpression sink) => Expression.IfThen(
        Expression.Not(isCertain),
        Expression.Call(sink, nameof(AbsenceSink.Uncertain), typeArguments: null, Expression.Constant(binding)));
}
