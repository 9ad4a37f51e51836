namespace RulesEngine.Compilation;

/// <summary>What an action is called with: a bound fact, or a service of the type given.</summary>
internal sealed record ActionParameter(string Name, Type? ServiceType);
