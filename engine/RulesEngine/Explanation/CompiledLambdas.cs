using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>Lambdas compiled once, called with the values of a frame. What throws is dealt with as in a session whose host says it is handled.</summary>
internal sealed class CompiledLambdas
{
    private readonly Dictionary<LambdaExpression, Func<Frame, object?>> _values = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LambdaExpression, Func<Frame, bool>> _tests = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PatternElement, Func<Frame, bool>[]> _ofPatterns = new(ReferenceEqualityComparer.Instance);

    public object? Call(LambdaExpression lambda, Frame frame)
    {
        if (!_values.TryGetValue(lambda, out Func<Frame, object?>? call))
        {
            _values.Add(lambda, call = Compile<object?>(lambda, body => body));
        }

        return call(frame);
    }

    /// <summary>Computes a value; false where that throws.</summary>
    public bool TryCall(LambdaExpression lambda, Frame frame, out object? value)
    {
        try
        {
            value = Call(lambda, frame);
            return true;
        }
#pragma warning disable CA1031 // Whatever the author's expression throws.
        catch (Exception)
#pragma warning restore CA1031
        {
            value = null;
            return false;
        }
    }

    /// <summary>A value to be shown; null where it cannot be computed.</summary>
    public object? Shown(LambdaExpression lambda, Frame frame) => TryCall(lambda, frame, out object? value) ? value : null;

    /// <summary>Whether a condition holds; one that throws does not.</summary>
    public bool Test(LambdaExpression lambda, Frame frame) => TestOf(lambda)(frame);

    /// <summary>The conditions of a pattern, to be tested on many frames.</summary>
    public Func<Frame, bool>[] TestsOf(PatternElement pattern)
    {
        if (!_ofPatterns.TryGetValue(pattern, out Func<Frame, bool>[]? tests))
        {
            _ofPatterns.Add(pattern, tests = [.. pattern.Expressions.Select(condition => TestOf(condition.Expression))]);
        }

        return tests;
    }

    /// <summary>What is bound to a name, as an expression over a frame.</summary>
    public static Expression Value(ParameterExpression frame, string name, Type type) =>
        TokenLambda.Typed(Expression.Property(frame, "Item", Expression.Constant(name)), type);

    private Func<Frame, bool> TestOf(LambdaExpression lambda)
    {
        if (!_tests.TryGetValue(lambda, out Func<Frame, bool>? test))
        {
            _tests.Add(lambda, test = Compile<bool>(lambda, body => Expression.TryCatch(body, Expression.Catch(typeof(Exception), Expression.Constant(false)))));
        }

        return test;
    }

    private static Func<Frame, TResult> Compile<TResult>(LambdaExpression lambda, Func<Expression, Expression> guard)
    {
        ParameterExpression frame = Expression.Parameter(typeof(Frame), "frame");
        IEnumerable<Expression> assignments = lambda.Parameters.Select(parameter =>
            Expression.Assign(parameter, Value(frame, parameter.Name!, parameter.Type)));
        Expression[] result = lambda.ReturnType == typeof(void) ? [lambda.Body, Expression.Default(typeof(TResult))] : [Expression.Convert(lambda.Body, typeof(TResult))];
        BlockExpression body = Expression.Block(typeof(TResult), lambda.Parameters, [.. assignments, .. result]);
        return Expression.Lambda<Func<Frame, TResult>>(guard(body), frame).Compile();
    }
}
