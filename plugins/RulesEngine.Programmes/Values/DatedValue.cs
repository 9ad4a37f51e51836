namespace RulesEngine.Programmes;

/// <summary>One value of a parameter and the day it begins to hold.</summary>
/// <param name="Since">First day it holds; until the next value's first day.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">Where it comes from: source article, known standard, own choice, override.</param>
/// <param name="Source">The publication or person body that states it; null when the origin says all.</param>
public sealed record DatedValue<T>(DateOnly Since, T Value, string Origin, string? Source);
