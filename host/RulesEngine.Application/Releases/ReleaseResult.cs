namespace RulesEngine.Application;

/// <summary>What came of a release.</summary>
/// <param name="Folder">Where it landed in the out tray.</param>
/// <param name="Findings">How many findings there are.</param>
/// <param name="Faults">Rules that failed, in words.</param>
/// <param name="Remarks">What readers of the briefing should know of how it was made.</param>
/// <param name="Refusal">Why it could not be run; null where it was.</param>
public sealed record ReleaseResult(string Folder, int Findings, IReadOnlyList<string> Faults, IReadOnlyList<string> Remarks, string? Refusal);
