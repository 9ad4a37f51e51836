namespace RulesEngine.Network;

/// <summary>The conditions that tie a fact to a token: the equalities found by key, and what is left of them to test on the candidates.</summary>
internal sealed class JoinTest(BoundExpression<bool>[] conditions, KeySelector? leftKey, KeySelector? rightKey, BoundExpression<bool>[] remainder)
{
    /// <summary>Ties nothing.</summary>
    public static JoinTest None { get; } = new([], null, null, []);

    /// <summary>The conditions as the rule states them.</summary>
    public BoundExpression<bool>[] Conditions { get; } = conditions;

    public KeySelector? LeftKey { get; } = leftKey;

    public KeySelector? RightKey { get; } = rightKey;

    /// <summary>What to test on candidates whose key is equal.</summary>
    public BoundExpression<bool>[] Remainder { get; } = remainder;

    public void Prepare()
    {
        LeftKey?.Prepare();
        RightKey?.Prepare();
        Array.ForEach(Remainder, condition => condition.Prepare());
    }

    /// <summary>Whether the equalities found by key are those of another test.</summary>
    public bool HasKeysOf(JoinTest other) =>
        LeftKey is null || other.LeftKey is null
            ? LeftKey is null && other.LeftKey is null
            : LeftKey.SameAs(other.LeftKey) && RightKey!.SameAs(other.RightKey!);

    public bool SameAs(JoinTest other)
    {
        if (Conditions.Length != other.Conditions.Length)
            return false;
        for (var i = 0; i < Conditions.Length; i++)
        {
            if (!Conditions[i].SameAs(other.Conditions[i]))
                return false;
        }

        return true;
    }
}
