namespace RulesEngine.Plugins;

/// <summary>A rule as a pack announces it, for lists that are made without running the pack.</summary>
/// <param name="Code">Like FUND-01.</param>
/// <param name="Title">Its name for readers; empty where the pack gives none.</param>
public sealed record PackRule(string Code, string Title);
