namespace RulesEngine.Fluent;

/// <summary>Names of the properties that rules written in the DSL carry.</summary>
public static class RuleProperties
{
    /// <summary>The <see cref="Type"/> of the rule class.</summary>
    public const string ClrType = "Fluent::ClrType";

    /// <summary>The name of the property that holds a <see cref="RulePart"/>.</summary>
    public static string Part(string name) => "Fluent::Part::" + name;
}
