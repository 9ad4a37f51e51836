using System.Linq.Expressions;

namespace RulesEngine.Compilation;

/// <summary>The tests that tie a pattern to earlier ones, by what an index makes of them.</summary>
/// <param name="All">Every test, in the order written.</param>
/// <param name="Keys">The equalities that are found by hash.</param>
/// <param name="Requirements">Those about one side alone, which decide once whether that side has partners at all.</param>
internal sealed record JoinAtoms(IReadOnlyList<JoinAtom> All, IReadOnlyList<JoinAtom> Keys, IReadOnlyList<JoinAtom> Requirements)
{
    /// <summary>What is left to test on the candidates.</summary>
    public IEnumerable<JoinAtom> Remainder => All.Except(Keys).Except(Requirements);

    public static JoinAtoms Of(IEnumerable<LambdaExpression> conditions, string own)
    {
        JoinAtom[] atoms = [.. conditions.SelectMany(condition => JoinAtom.Of(condition, own))];

        // Whoever may waive its key is tried with every partner: such a key is worth it only where there is no other.
        var hasPlainKey = atoms.Any(atom => atom.Equality is not null && atom.Waivers.Count == 0);
        return new(
            atoms,
            [.. atoms.Where(atom => atom.Equality is not null && !(hasPlainKey && atom.Waivers.Count > 0))],
            [.. atoms.Where(atom => atom.Side is not null)]);
    }
}
