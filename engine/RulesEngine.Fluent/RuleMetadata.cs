using System.Reflection;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Fluent;

/// <summary>Reads the attributes of a rule class.</summary>
public class RuleMetadata : IRuleMetadata
{
    public RuleMetadata(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        RuleType = ruleType;
        Name = ruleType.GetCustomAttribute<NameAttribute>(inherit: false)?.Value ?? ruleType.FullName ?? ruleType.Name;
        Description = ruleType.GetCustomAttribute<DescriptionAttribute>(inherit: false)?.Value ?? string.Empty;
        Tags = [.. ruleType.GetCustomAttributes<TagAttribute>(inherit: true).Select(t => t.Value)];
        Priority = ruleType.GetCustomAttribute<PriorityAttribute>(inherit: true)?.Value;
        Repeatability = ruleType.GetCustomAttribute<RepeatabilityAttribute>(inherit: false)?.Value;
    }

    public Type RuleType { get; }

    public string Name { get; }

    public string Description { get; }

    public string[] Tags { get; }

    /// <summary>Null where neither the class nor a base class states one.</summary>
    public int? Priority { get; }

    /// <summary>Null where the class states none.</summary>
    public RuleRepeatability? Repeatability { get; }
}
