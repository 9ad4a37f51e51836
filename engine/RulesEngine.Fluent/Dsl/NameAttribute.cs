namespace RulesEngine.Fluent.Dsl;

/// <summary>The name of a rule; the full name of the class unless given.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    public string Value { get; } = value;
}
