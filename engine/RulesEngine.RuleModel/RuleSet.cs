namespace RulesEngine.RuleModel;

/// <summary>A set of rules held in memory, in the order of addition.</summary>
public class RuleSet : IRuleSet
{
    private readonly List<IRuleDefinition> _rules = [];

    public RuleSet(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    public string Name { get; }

    public IEnumerable<IRuleDefinition> Rules => _rules.AsReadOnly();

    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        _rules.AddRange(ruleDefinitions);
    }
}
