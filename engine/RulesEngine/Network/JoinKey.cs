namespace RulesEngine.Network;

/// <summary>The value by which one side of a join finds the other.</summary>
internal readonly struct JoinKey
{
    private JoinKey(object? value, KeyKind kind)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>Equals nothing, itself included: the side fails a test of its own, or has a NaN where == compares. Only what goes with any is tried with it.</summary>
    public static JoinKey Unequal { get; } = new(null, KeyKind.Unequal);

    /// <summary>Goes with any: the key does not matter for this side, or computing it threw. It is tried with every partner, by the conditions as the rule states them.</summary>
    public static JoinKey Open { get; } = new(null, KeyKind.Open);

    public object? Value { get; }

    public KeyKind Kind { get; }

    public static JoinKey Of(object value) => new(value, KeyKind.Value);
}
