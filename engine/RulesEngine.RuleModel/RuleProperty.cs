namespace RulesEngine.RuleModel;

/// <summary>A named value that a rule carries for others to read.</summary>
public class RuleProperty
{
    public RuleProperty(string name, object value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Name = name;
        Value = value;
    }

    public string Name { get; }

    public object Value { get; }
}
