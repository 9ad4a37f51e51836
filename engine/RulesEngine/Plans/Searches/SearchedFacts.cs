namespace RulesEngine.Plans.Searches;

/// <summary>New facts for whose matches plans search.</summary>
/// <param name="Step">What happened to the session when: if anything else has happened since, what was found then may be wrong.</param>
/// <param name="Level">The pattern they fill.</param>
/// <param name="From">The first position.</param>
/// <param name="To">The position after the last.</param>
internal readonly record struct SearchedFacts(long Step, int Level, int From, int To);
