using System.Reflection;

namespace RulesEngine.Sdk;

/// <summary>A loaded pack: the assembly with its rules, their cards and parameters.</summary>
/// <param name="Name">Its name, such as RulesEngine.Rules.Funding.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">Its title for readers.</param>
/// <param name="Assembly">Where its rules are; cards and parameters are embedded beside them.</param>
public sealed record RulePack(string Name, string Version, string Title, Assembly Assembly);
