namespace RulesEngine.Network;

/// <summary>The value by which one side of a join finds the other.</summary>
internal readonly struct JoinKey
{
    private JoinKey(object? value, KeyKind kind)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>Equals nothing, itself included: a NaN in a place that is compared with ==.</summary>
    public static JoinKey Unequal { get; } = new(null, KeyKind.Unequal);

    /// <summary>The selector threw. Whoever has such a key is tried with every partner, so that the exception shows where the condition is evaluated.</summary>
    public static JoinKey Failed { get; } = new(null, KeyKind.Failed);

    public object? Value { get; }

    public KeyKind Kind { get; }

    public static JoinKey Of(object value) => new(value, KeyKind.Value);
}
