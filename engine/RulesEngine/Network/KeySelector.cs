using RulesEngine.Compilation;
using RulesEngine.Plans.Indexes;

namespace RulesEngine.Network;

/// <summary>Computes the key of one side of a join.</summary>
/// <param name="code">Compiles it.</param>
/// <param name="parts">What is compared; without any, all keys are equal.</param>
/// <param name="comparers">How, for each part.</param>
/// <param name="requirements">What must hold of this side alone for it to have partners.</param>
/// <param name="waivers">Where one of these holds of this side alone, the key does not matter.</param>
internal sealed class KeySelector(
    CodeLibrary code,
    BoundExpression<object?>[] parts,
    IEqualityComparer<object>[] comparers,
    BoundExpression<bool>[] requirements,
    BoundExpression<bool>[] waivers)
{
    public IEqualityComparer<object> Comparer { get; } = parts.Length switch
    {
        0 => EqualityComparer<object>.Default,
        1 => comparers[0],
        _ => new CompositeKeyComparer(comparers),
    };

    public BoundExpression<object?>[] Parts => parts;

    public IEqualityComparer<object>[] Comparers => comparers;

    public BoundExpression<bool>[] Requirements => requirements;

    public BoundExpression<bool>[] Waivers => waivers;

    /// <summary>The place, counted from zero, of the only earlier name that the key reads; negative where it reads several or none.</summary>
    public int OnlyCell => CellOf([.. ComparedPlaces, .. requirements.SelectMany(test => test.Places)]);

    /// <summary>The same of what is compared and waived, whatever is required beside it.</summary>
    public int ComparedCell => CellOf(ComparedPlaces);

    private IEnumerable<int> ComparedPlaces => parts.SelectMany(part => part.Places).Concat(waivers.SelectMany(test => test.Places));

    /// <summary>The same key, of the fact under test.</summary>
    /// <param name="cell">The place of that fact. What the key requires of others is left out.</param>
    public KeySelector AsOwn(int cell) => new(
        code,
        Array.ConvertAll(parts, part => part.AsOwn()),
        comparers,
        [.. requirements.Where(requirement => CellOf(requirement.Places) == cell).Select(requirement => requirement.AsOwn())],
        Array.ConvertAll(waivers, waiver => waiver.AsOwn()));

    /// <summary>The key as a typed function of the one fact it speaks of, or of the row of what is bound so far.</summary>
    public KeyReader<TKey> ReaderOf<TKey>(bool fromRow) => code.ReaderOf<TKey>(this, fromRow);

    public void Prepare()
    {
        Array.ForEach(parts, part => part.Prepare());
        Array.ForEach(requirements, requirement => requirement.Prepare());
        Array.ForEach(waivers, waiver => waiver.Prepare());
    }

    public JoinKey Of(Token token, Fact? fact)
    {
        try
        {
            foreach (var requirement in requirements)
            {
                if (!requirement.Evaluate(token, fact))
                    return JoinKey.Unequal;
            }

            foreach (var waiver in waivers)
            {
                if (waiver.Evaluate(token, fact))
                    return JoinKey.Open;
            }

            return parts.Length == 1 ? Single(parts[0].Evaluate(token, fact)) : Composite(token, fact);
        }
#pragma warning disable CA1031 // Whatever the author's expression throws shows again where the condition itself is evaluated.
        catch (Exception)
#pragma warning restore CA1031
        {
            return JoinKey.Open;
        }
    }

    public bool SameAs(KeySelector other) =>
        Same(parts, other.Parts)
        && comparers.AsSpan().SequenceEqual(other.Comparers)
        && Same(requirements, other.Requirements)
        && Same(waivers, other.Waivers);

    private static int CellOf(IEnumerable<int> places) => places.Distinct().ToArray() is [> 0] only ? only[0] - 1 : -1;

    private static JoinKey Single(object? value) => IsNaN(value) ? JoinKey.Unequal : JoinKey.Of(value ?? NullKey.Instance);

    private JoinKey Composite(Token token, Fact? fact)
    {
        if (parts.Length == 0)
            return JoinKey.Of(NullKey.Instance);
        var values = new object[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var value = parts[i].Evaluate(token, fact);
            if (IsNaN(value))
                return JoinKey.Unequal;
            values[i] = value ?? NullKey.Instance;
        }

        return JoinKey.Of(values);
    }

    private static bool Same<TResult>(BoundExpression<TResult>[] left, BoundExpression<TResult>[] right) =>
        left.Length == right.Length && left.Zip(right).All(pair => pair.First.SameAs(pair.Second));

    private static bool IsNaN(object? value) => value is double.NaN or float.NaN;
}
