namespace RulesEngine.Plans.Searches;

/// <summary>What a search is thought to have cost up to some step.</summary>
/// <param name="Rows">Combinations found up to there.</param>
/// <param name="Steps">Facts looked at, and put into indexes.</param>
internal readonly record struct SearchCost(double Rows, double Steps);
