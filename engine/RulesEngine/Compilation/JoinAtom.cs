using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>One of the tests that a join's conditions demand all of, and what an index can make of it.</summary>
/// <param name="Condition">The condition it is a part of.</param>
/// <param name="Test">The part.</param>
/// <param name="Side">The side it reads, where it reads one only.</param>
/// <param name="Equality">What it says is equal, where it says that.</param>
/// <param name="Waivers">What makes the equality not matter: an empty value that goes with any, for one.</param>
internal sealed record JoinAtom(LambdaExpression Condition, Expression Test, Side? Side, JoinEquality? Equality, IReadOnlyList<JoinWaiver> Waivers)
{
    public static IEnumerable<JoinAtom> Of(LambdaExpression condition, string own) =>
        Tests(condition.Body).Select(test => Read(condition, test, own));

    private static JoinAtom Read(LambdaExpression condition, Expression test, string own)
    {
        if (JoinSide.Of(test, own) is { } side)
            return new(condition, test, side, null, []);
        JoinEquality? equality = null;
        var waivers = new List<JoinWaiver>();
        foreach (var alternative in Alternatives(test))
        {
            if (JoinSide.Of(alternative, own) is { } waiverSide)
                waivers.Add(new(waiverSide, JoinSide.Lambda(alternative, condition)));
            else if (equality is null && JoinEquality.TryRead(alternative, condition, own) is { } found)
                equality = found;
            else
                return new(condition, test, null, null, []);
        }

        return new(condition, test, null, equality, waivers);
    }

    private static IEnumerable<Expression> Tests(Expression body) =>
        body is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } both ? Tests(both.Left).Concat(Tests(both.Right)) : [body];

    // Not (a and b) is not a, or not b.
    private static IEnumerable<Expression> Alternatives(Expression test) => test switch
    {
        BinaryExpression { NodeType: ExpressionType.OrElse, Method: null } any => Alternatives(any.Left).Concat(Alternatives(any.Right)),
        UnaryExpression { NodeType: ExpressionType.Not, Method: null, Operand: BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } both } =>
            Alternatives(Expression.Not(both.Left)).Concat(Alternatives(Expression.Not(both.Right))),
        _ => [test],
    };
}
