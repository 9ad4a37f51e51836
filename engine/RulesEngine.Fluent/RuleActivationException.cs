namespace RulesEngine.Fluent;

/// <summary>A rule class could not be instantiated; the inner exception says why.</summary>
public class RuleActivationException : Exception
{
    internal RuleActivationException(Type ruleType, Exception cause)
        : base($"Rule '{ruleType.FullName}' could not be instantiated. {cause.Message}", cause)
    {
        RuleType = ruleType;
    }

    public Type RuleType { get; }

    /// <summary>The assembly-qualified name of the class.</summary>
    public string RuleTypeName => RuleType.AssemblyQualifiedName!;
}
