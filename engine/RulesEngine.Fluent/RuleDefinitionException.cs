namespace RulesEngine.Fluent;

/// <summary>A rule class could not be defined; the inner exception says why.</summary>
public class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(Type ruleType, Exception cause)
        : base($"Rule '{ruleType.FullName}' could not be defined. {cause.Message}", cause)
    {
        RuleType = ruleType;
    }

    public Type RuleType { get; }

    /// <summary>The assembly-qualified name of the class.</summary>
    public string RuleTypeName => RuleType.AssemblyQualifiedName!;
}
