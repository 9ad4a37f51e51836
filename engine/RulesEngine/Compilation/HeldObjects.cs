using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace RulesEngine.Compilation;

/// <summary>What one expression brings to code that it shares with others.</summary>
internal sealed class HeldObjects(IReadOnlyList<Expression> held, CodeLibrary library)
{
    private readonly IReadOnlyList<Expression> _held = held;
    private object?[]? _values = held.Count == 0 ? [] : null;

    public object?[] Values => _values ??= [.. _held.Select(ValueOf)];

    /// <summary>Whether two expressions of the same code certainly differ in what they hold on to. Captured variables may be alike in different objects.</summary>
    public bool DiffersFrom(HeldObjects other)
    {
        for (var i = 0; i < _held.Count; i++)
        {
            if (_held[i] is ConstantExpression left && other._held[i] is ConstantExpression right && !Equals(left.Value, right.Value) && !HoldsCaptured(left))
                return true;
        }

        return false;
    }

    private static bool HoldsCaptured(ConstantExpression constant) => constant.Value!.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private object? ValueOf(Expression node) => node is LambdaExpression lambda ? library.DelegateOf(lambda) : ((ConstantExpression)node).Value;
}
