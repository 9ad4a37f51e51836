namespace RulesEngine.Sdk;

/// <summary>Gives a rule its code and severity. Read from metadata, so that a pack can be listed without running its code.</summary>
/// <example><c>[Rule("FUND-01", Severity.Error)]</c>; <c>[Rule("CMP-01", Severity.Error, Severity.Warning)]</c> where the facts decide.</example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuleAttribute : Attribute
{
    /// <param name="code">Letters of the pack and a number, such as FUND-01; never reused for another rule.</param>
    /// <param name="severity">Severity of every finding.</param>
    public RuleAttribute(string code, Severity severity)
    {
        Code = code;
        Severities = [severity];
    }

    /// <param name="code">Letters of the pack and a number, such as FUND-01; never reused for another rule.</param>
    /// <param name="severity">Greatest severity of a finding.</param>
    /// <param name="orElse">The other severity; <c>Flag</c> says which of the two applies.</param>
    public RuleAttribute(string code, Severity severity, Severity orElse)
    {
        Code = code;
        Severities = [severity, orElse];
    }

    /// <summary>Code of the rule, such as FUND-01.</summary>
    public string Code { get; }

    /// <summary>The severities a finding can have, the greatest first.</summary>
    public IReadOnlyList<Severity> Severities { get; }

    /// <summary>Version of the rule; raised when the same facts can give another outcome. 1.0 unless set.</summary>
    public string Version { get; init; } = "1.0";
}
