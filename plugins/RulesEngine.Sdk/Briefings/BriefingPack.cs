namespace RulesEngine.Sdk;

/// <summary>A pack as a briefing names it.</summary>
/// <param name="Id">Its id, such as RulesEngine.Rules.Funding.</param>
/// <param name="Title">Its title for readers.</param>
/// <param name="Version">Its version.</param>
public sealed record BriefingPack(string Id, string Title, string Version);
