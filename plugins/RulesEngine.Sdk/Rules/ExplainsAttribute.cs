namespace RulesEngine.Sdk;

/// <summary>
/// Says that a finding of this rule is the cause of what other rules find of the same subject, or of a part of it. A briefing tells the cause once and the others under it; every finding is still made, counted and listed.
/// </summary>
/// <example><c>[Explains("CMP-01", "CMP-02")]</c>: a programme that is all security work has, for that reason, neither prevention nor rehabilitation.</example>
/// <param name="codes">Codes of the other rules.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExplainsAttribute(params string[] codes) : Attribute
{
    /// <summary>Codes of the other rules.</summary>
    public IReadOnlyList<string> Codes { get; } = codes;
}
