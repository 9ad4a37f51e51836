namespace RulesEngine.Network;

/// <summary>Computes the key of one side of a join.</summary>
internal sealed class KeySelector(BoundExpression<object?>[] parts, IEqualityComparer<object>[] comparers)
{
    private readonly bool _single = parts.Length == 1;

    public IEqualityComparer<object> Comparer { get; } = parts.Length == 1 ? comparers[0] : new CompositeKeyComparer(comparers);

    public void Prepare() => Array.ForEach(parts, part => part.Prepare());

    public JoinKey Of(Token token, Fact? fact)
    {
        try
        {
            if (_single)
                return parts[0].Evaluate(token, fact) is var value && IsNaN(value) ? JoinKey.Unequal : JoinKey.Of(value ?? NullKey.Instance);
            var values = new object[parts.Length];
            for (var i = 0; i < parts.Length; i++)
            {
                var value1 = parts[i].Evaluate(token, fact);
                if (IsNaN(value1))
                    return JoinKey.Unequal;
                values[i] = value1 ?? NullKey.Instance;
            }

            return JoinKey.Of(values);
        }
#pragma warning disable CA1031 // Whatever the author's expression throws shows again where the condition itself is evaluated.
        catch (Exception)
#pragma warning restore CA1031
        {
            return JoinKey.Failed;
        }
    }

    public bool SameAs(KeySelector other)
    {
        if (parts.Length != other.Parts.Length)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!ReferenceEquals(comparers[i], other.Comparers[i]) || !parts[i].SameAs(other.Parts[i]))
                return false;
        }

        return true;
    }

    private BoundExpression<object?>[] Parts => parts;

    private IEqualityComparer<object>[] Comparers => comparers;

    private static bool IsNaN(object? value) => value is double.NaN or float.NaN;
}
