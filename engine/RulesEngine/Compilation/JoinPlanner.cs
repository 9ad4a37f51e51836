using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>Splits the conditions that tie a pattern to earlier ones into hash keys and the rest.</summary>
/// <remarks>
/// An atom <c>left-only == right-only</c> becomes a key where equality of the operands is what hashing can find: the
/// meaning of <c>==</c> in C#, not that of <c>Equals</c>. A remainder is tested on equal keys, in the order written.
/// </remarks>
internal static class JoinPlanner
{
    public static JoinTest Plan(IReadOnlyList<LambdaExpression> conditions, Scope scope, string own)
    {
        var keys = new List<JoinEquality>();
        var remainder = new List<BoundExpression<bool>>();
        foreach (var condition in conditions)
        {
            var rest = new List<Expression>();
            foreach (var atom in AtomsOf(condition.Body))
            {
                if (JoinEquality.TryRead(atom, condition, own) is { } key)
                    keys.Add(key);
                else
                    rest.Add(atom);
            }

            if (rest.Count > 0)
                remainder.Add(scope.Bind<bool>(Rest(condition, rest), own, condition));
        }

        BoundExpression<bool>[] stated = [.. conditions.Select(condition => scope.Bind<bool>(condition, own))];
        if (keys.Count == 0)
            return new JoinTest(stated, null, null, stated);
        IEqualityComparer<object>[] comparers = [.. keys.Select(key => key.Comparer)];
        return new JoinTest(
            stated,
            new KeySelector([.. keys.Select(key => scope.Bind<object?>(key.Left, own))], comparers),
            new KeySelector([.. keys.Select(key => scope.Bind<object?>(key.Right, own))], comparers),
            [.. remainder]);
    }

    private static IEnumerable<Expression> AtomsOf(Expression body) =>
        body is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } both ? AtomsOf(both.Left).Concat(AtomsOf(both.Right)) : [body];

    private static LambdaExpression Rest(LambdaExpression condition, List<Expression> atoms) =>
        Expression.Lambda(atoms.Aggregate(Expression.AndAlso), condition.Parameters);
}
