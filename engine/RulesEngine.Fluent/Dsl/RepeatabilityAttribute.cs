using RulesEngine.RuleModel;

namespace RulesEngine.Fluent.Dsl;

/// <summary>Whether a match that fired may fire again while it holds; it may unless said otherwise.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    public RuleRepeatability Value { get; } = value;
}
