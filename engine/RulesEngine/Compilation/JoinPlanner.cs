using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>Splits the conditions that tie a pattern to earlier ones into what an index answers and the rest.</summary>
/// <remarks>
/// An atom <c>left-only == right-only</c> becomes a key where equality of the operands is what hashing can find: the
/// meaning of <c>==</c> in C#, not that of <c>Equals</c>. An atom about one side alone decides once whether that side has
/// partners at all. A remainder is tested on equal keys, in the order written.
/// </remarks>
internal static class JoinPlanner
{
    public static JoinTest Plan(IReadOnlyList<LambdaExpression> conditions, Scope scope, string own)
    {
        var atoms = JoinAtoms.Of(conditions, own);
        BoundExpression<bool>[] stated = [.. conditions.Select(condition => scope.Bind<bool>(condition, own))];
        if (atoms.Keys.Count + atoms.Requirements.Count == 0)
            return new JoinTest(stated, null, null, stated);
        return new JoinTest(
            stated,
            Selector(Side.Left, atoms, scope, own),
            Selector(Side.Right, atoms, scope, own),
            [.. Remainder(conditions, atoms.Remainder, scope, own)]);
    }

    private static KeySelector Selector(Side side, JoinAtoms atoms, Scope scope, string own) => new(
        scope.Code,
        [.. atoms.Keys.Select(key => scope.Bind<object?>(side == Side.Left ? key.Equality!.Left : key.Equality!.Right, own))],
        [.. atoms.Keys.Select(key => key.Equality!.Comparer)],
        [.. atoms.Requirements.Where(atom => atom.Side == side).Select(atom => scope.Bind<bool>(JoinSide.Lambda(atom.Test, atom.Condition), own))],
        [.. atoms.Keys.SelectMany(key => key.Waivers).Where(waiver => waiver.Side == side).Select(waiver => scope.Bind<bool>(waiver.Test, own))]);

    private static IEnumerable<BoundExpression<bool>> Remainder(IEnumerable<LambdaExpression> conditions, IEnumerable<JoinAtom> atoms, Scope scope, string own)
    {
        var rest = atoms.ToLookup(atom => atom.Condition, atom => atom.Test);
        return conditions.Where(rest.Contains).Select(condition =>
            scope.Bind<bool>(Expression.Lambda(rest[condition].Aggregate(Expression.AndAlso), condition.Parameters), own, condition));
    }
}
