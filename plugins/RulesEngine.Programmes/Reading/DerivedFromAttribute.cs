namespace RulesEngine.Programmes;

/// <summary>Says which properties a derived one is worked out from, so that its cells can be found.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class DerivedFromAttribute(params string[] members) : Attribute
{
    /// <summary>Names of the properties.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
