namespace RulesEngine.Explanation;

/// <summary>A value that a member had to equal.</summary>
public sealed record SoughtValue(string Member, object? Value);
