using RulesEngine.RuleModel;

namespace RulesEngine.Fluent;

/// <summary>Loads rule classes into named rule sets.</summary>
/// <example>
/// <code>
/// var repository = new RuleRepository();
/// repository.Load(x => x.From(typeof(UnderfundedRegion).Assembly));
/// ISessionFactory factory = repository.Compile();
/// </code>
/// </example>
public class RuleRepository : IRuleRepository
{
    private readonly List<IRuleSet> _ruleSets = [];

    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    public RuleRepository(IRuleActivator activator)
    {
        ArgumentNullException.ThrowIfNull(activator);
        Activator = activator;
    }

    /// <summary>Makes the instances of the rule classes.</summary>
    public IRuleActivator Activator { get; set; }

    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets.AsReadOnly();

    /// <summary>Makes, defines and adds the rules at once; where one of them fails none is added.</summary>
    /// <exception cref="RuleActivationException">A rule class could not be instantiated.</exception>
    /// <exception cref="RuleDefinitionException">A rule could not be defined.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec(Activator);
        specAction(spec);
        var rules = spec.Load();
        GetOrAdd(spec.RuleSetName).Add(rules);
    }

    /// <exception cref="ArgumentException">There is a rule set of that name.</exception>
    public void Add(IRuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        if (Find(ruleSet.Name) is not null)
        {
            throw new ArgumentException($"There is a rule set '{ruleSet.Name}' already. Give the new one another name.", nameof(ruleSet));
        }

        _ruleSets.Add(ruleSet);
    }

    private IRuleSet? Find(string name) => _ruleSets.Find(s => s.Name == name);

    private IRuleSet GetOrAdd(string name)
    {
        if (Find(name) is { } known)
        {
            return known;
        }

        var added = new RuleSet(name);
        _ruleSets.Add(added);
        return added;
    }
}
