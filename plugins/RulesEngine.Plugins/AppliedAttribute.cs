namespace RulesEngine.Plugins;

/// <summary>An attribute as it stands in metadata, read without running the pack.</summary>
/// <param name="Type">Full name of the attribute's type.</param>
/// <param name="Arguments">Its constructor's arguments: strings, numbers, truth values, type names as strings; an enum's value as its number.</param>
/// <param name="Named">Properties and fields set by name.</param>
public sealed record AppliedAttribute(string Type, IReadOnlyList<object?> Arguments, IReadOnlyDictionary<string, object?> Named);
