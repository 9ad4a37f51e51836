namespace RulesEngine.Fluent.Dsl;

/// <summary>Where a rule stands on the agenda: higher fires first, 0 unless given, negative allowed.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class PriorityAttribute(int value) : Attribute
{
    public int Value { get; } = value;
}
