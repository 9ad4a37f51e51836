namespace RulesEngine.Fluent.Dsl;

/// <summary>What a rule is for, in words.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    public string Value { get; } = value;
}
