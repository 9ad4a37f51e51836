namespace RulesEngine.Testing;

/// <summary>How often a rule is expected to fire.</summary>
public readonly record struct Times
{
    private Times(int value)
    {
        Value = value;
    }

    public static Times Never { get; } = new(0);

    public static Times Once { get; } = new(1);

    public static Times Twice { get; } = new(2);

    internal int Value { get; }

    /// <param name="value">0 or more.</param>
    public static Times Exactly(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new Times(value);
    }
}
