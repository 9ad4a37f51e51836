using System.Linq.Expressions;

namespace RulesEngine.Testing;

/// <summary>Names the facts that a rule is expected to have fired with.</summary>
public static class Matched
{
    /// <summary>Any fact of the type, also one without a value.</summary>
    public static FactConstraint<TFact> Fact<TFact>() => new OfType<TFact>();

    /// <summary>A fact equal to the value.</summary>
    public static FactConstraint<TFact> Fact<TFact>(TFact factValue) => new EqualTo<TFact>(factValue);

    /// <summary>A fact that satisfies the predicate.</summary>
    public static FactConstraint<TFact> Fact<TFact>(Expression<Func<TFact, bool>> predicateExpression)
    {
        ArgumentNullException.ThrowIfNull(predicateExpression);
        return new Satisfying<TFact>(predicateExpression);
    }

    private sealed class OfType<TFact> : FactConstraint<TFact>
    {
        public override string ToString() => $"Fact {typeof(TFact)}";

        private protected override bool Accepts(object? value) => true;
    }

    private sealed class EqualTo<TFact>(TFact expected) : FactConstraint<TFact>
    {
        public override string ToString() => $"Fact {typeof(TFact)} equal to {expected}";

        private protected override bool Accepts(object? value) => Equals(expected, value);
    }

    private sealed class Satisfying<TFact>(Expression<Func<TFact, bool>> expression) : FactConstraint<TFact>
    {
        private readonly Func<TFact, bool> _predicate = expression.Compile();

        public override string ToString() => $"Fact {typeof(TFact)} where {expression}";

        private protected override bool Accepts(object? value) => value is TFact fact && _predicate(fact);
    }
}
