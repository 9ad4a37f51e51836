namespace RulesEngine.Sdk;

/// <summary>Tells an author that a rule is written so that it cannot work. Thrown before any fact is looked at.</summary>
public sealed class RuleRefusedException : InvalidOperationException
{
    private RuleRefusedException(string message)
        : base(message)
    {
    }

    internal static RuleRefusedException NoCode(Type rule) =>
        new($"The rule '{rule.Name}' has no code. Write [Rule(\"CODE-01\", Severity.Warning)] above it.");

    internal static RuleRefusedException NoMessage(string code) =>
        new($"{code}: the rule flags but has no message. Write [Message(\"…\")] above it.");

    internal static RuleRefusedException DataWithoutNames(string code) =>
        new($"{code}: 'data' of Flag is not an anonymous object. Write () => new {{ Region = region.Label }}.");

    internal static RuleRefusedException HoleWithoutValue(string code, string hole, IReadOnlyList<string> supplied) =>
        new($"{code}: the message asks for {{{hole}}} but Flag supplies {string.Join(", ", supplied)}. Rename the placeholder or add the value to 'data'.");
}
