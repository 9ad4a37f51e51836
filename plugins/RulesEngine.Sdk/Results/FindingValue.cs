namespace RulesEngine.Sdk;

/// <summary>One of the values that a finding compared.</summary>
/// <param name="Name">Name the rule gives it.</param>
/// <param name="Value">A string, number, truth value, <see cref="DateOnly"/>, or a list of these; null when it is not recorded.</param>
/// <param name="Unit">Currency or unit; null when it has none.</param>
/// <param name="Text">The value and its unit in words.</param>
public sealed record FindingValue(string Name, object? Value, string? Unit, string Text)
{
    /// <summary>What readers of another language call it; null where the name says it in English.</summary>
    public string? Label { get; init; }
}
