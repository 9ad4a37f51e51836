namespace RulesEngine.Sdk;

/// <summary>A rule that could not do its work, and why. The other rules went on.</summary>
/// <param name="Code">Code of the message, such as RULE301.</param>
/// <param name="Rule">Code of the rule; the name of its type where it has none.</param>
/// <param name="Message">What, where, expected against found, what to do.</param>
public sealed record RuleFault(string Code, string Rule, string Message);
