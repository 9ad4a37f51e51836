using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.RuleModel;

namespace RulesEngine.Explanation;

/// <summary>Facts by type, and by the members that patterns compare for equality.</summary>
internal sealed class FactIndex(Func<Type, IEnumerable<object>> facts)
{
    private static readonly object None = new();

    private readonly Dictionary<Type, object[]> _byType = [];
    private readonly Dictionary<(Type Type, MemberInfo Member), ILookup<object, object>> _byMember = [];
    private readonly Dictionary<PatternElement, EqualityKey?> _keys = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<object> All(Type type) => OfType(type);

    /// <summary>Facts that can satisfy the pattern as far as its first equality with what is bound tells.</summary>
    /// <param name="evaluate">Gives the value of an expression over what is bound.</param>
    public IEnumerable<object> Candidates(PatternElement pattern, Func<LambdaExpression, object?> evaluate)
    {
        if (!_keys.TryGetValue(pattern, out EqualityKey? key))
        {
            _keys.Add(pattern, key = EqualityKey.Of(pattern));
        }

        return key is null
            ? OfType(pattern.ValueType)
            : ByMember(pattern.ValueType, key.Member)[evaluate(key.Wanted) ?? None];
    }

    private object[] OfType(Type type)
    {
        if (!_byType.TryGetValue(type, out object[]? found))
        {
            _byType.Add(type, found = [.. facts(type)]);
        }

        return found;
    }

    private ILookup<object, object> ByMember(Type type, MemberInfo member)
    {
        if (!_byMember.TryGetValue((type, member), out ILookup<object, object>? lookup))
        {
            ParameterExpression fact = Expression.Parameter(typeof(object), "fact");
            Func<object, object?> read = Expression.Lambda<Func<object, object?>>(
                Expression.Convert(Expression.MakeMemberAccess(Expression.Convert(fact, type), member), typeof(object)), fact).Compile();
            _byMember.Add((type, member), lookup = OfType(type).ToLookup(item => read(item) ?? None));
        }

        return lookup;
    }

    /// <summary>A member of the fact that has to equal a value known before.</summary>
    private sealed record EqualityKey(MemberInfo Member, LambdaExpression Wanted)
    {
        public static EqualityKey? Of(PatternElement pattern) => pattern.Expressions
            .SelectMany(condition => Conjuncts(condition.Expression.Body).Select(part => Of(part, condition.Expression, pattern.Declaration.Name)))
            .FirstOrDefault(key => key is not null);

        private static EqualityKey? Of(Expression part, LambdaExpression condition, string own)
        {
            if (part is not BinaryExpression { NodeType: ExpressionType.Equal } equality || !IsCompared(equality.Left.Type))
            {
                return null;
            }

            return Pair(equality.Left, equality.Right) ?? Pair(equality.Right, equality.Left);

            EqualityKey? Pair(Expression mine, Expression wanted)
            {
                IReadOnlyList<ParameterExpression> mentioned = Readings.FreeParameters.Of(wanted);
                return mine is MemberExpression { Expression: ParameterExpression { Name: { } name } } member
                    && name == own
                    && mentioned.All(parameter => parameter.Name != own)
                    && condition.Parameters.Count > 1
                    && mentioned.Count > 0
                    ? new EqualityKey(member.Member, Expression.Lambda(wanted, mentioned))
                    : null;
            }
        }

        private static IEnumerable<Expression> Conjuncts(Expression body) => body is BinaryExpression { NodeType: ExpressionType.AndAlso } both
            ? Conjuncts(both.Left).Concat(Conjuncts(both.Right))
            : [body];

        /// <summary>Types whose == says the same as Equals.</summary>
        private static bool IsCompared(Type type) =>
            type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(DateOnly) || type == typeof(int?) || type == typeof(DateOnly?);
    }
}
