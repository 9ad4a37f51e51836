namespace RulesEngine.Fluent.Dsl;

/// <summary>A word to select rules by. Derive from it for tags of your own.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string value) : Attribute
{
    public string Value { get; } = value;
}
