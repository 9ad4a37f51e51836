using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>A condition cut at its connectives, which can be written out in either reading.</summary>
internal abstract class Condition
{
    /// <summary>Whether the condition reads as the author wrote it, whatever is absent.</summary>
    public abstract bool IsPlain { get; }

    public abstract Expression Read(Reading reading);

    /// <summary>Statement that tells the sink which absences leave the condition undecided; nothing when it is decided.</summary>
    public Expression Report(ParameterExpression sink) =>
        IsPlain ? Expression.Empty() : Expression.IfThen(IsUndecided, ReportParts(sink));

    public Expression IsUndecided => Logic.And(Read(Reading.Possible), Expression.Not(Read(Reading.Certain)));

    protected abstract Expression ReportParts(ParameterExpression sink);
}
