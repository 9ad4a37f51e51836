namespace RulesEngine.Fluent;

/// <summary>What the attributes of a rule class say; known without an instance.</summary>
public interface IRuleMetadata
{
    Type RuleType { get; }

    /// <summary>The name given, else the full name of the class.</summary>
    string Name { get; }

    /// <summary>Empty where none is given.</summary>
    string Description { get; }

    /// <summary>Tags of the class and of its base classes.</summary>
    string[] Tags { get; }
}
