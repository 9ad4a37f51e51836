using System.Globalization;

namespace RulesEngine.Testing;

/// <summary>The outcome of checking what rules were expected to do: the first expectation that was not met, or the last one.</summary>
public sealed class RuleAssertResult(string? ruleName, RuleAssertStatus status, string assertionText, object? expected, object? actual)
{
    /// <summary>Null where the expectation is not about one rule.</summary>
    public string? RuleName { get; } = ruleName;

    public RuleAssertStatus Status { get; } = status;

    public string AssertionText { get; } = assertionText;

    public object? Expected { get; } = expected;

    public object? Actual { get; } = actual;

    /// <returns>Such as <c>Rule 'X': Fired; Expected: 1; Actual: 2</c>.</returns>
    public string GetMessage()
    {
        var rule = RuleName is null ? string.Empty : $"Rule '{RuleName}': ";
        return string.Create(CultureInfo.InvariantCulture, $"{rule}{AssertionText}; Expected: {Expected}; Actual: {Actual}");
    }
}
