namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts a rule together.</summary>
/// <example>
/// <code>
/// var rule = new RuleBuilder();
/// rule.Name("Region without people");
/// rule.LeftHandSide().Pattern(typeof(Region), "region").Condition((Expression&lt;Func&lt;Region, bool&gt;&gt;)(region => region.Population == 0));
/// rule.RightHandSide().Action((Expression&lt;Action&lt;IContext, Region&gt;&gt;)((ctx, region) => Report(region)));
/// IRuleDefinition definition = rule.Build();
/// </code>
/// </example>
public class RuleBuilder
{
    private readonly NameSource _names = NameSource.ForRule();
    private readonly List<string> _tags = [];
    private readonly List<RuleProperty> _properties = [];
    private string? _name;
    private string _description = string.Empty;
    private int _priority;
    private RuleRepeatability _repeatability;
    private DependencyGroupBuilder? _dependencies;
    private GroupBuilder? _leftHandSide;
    private FilterGroupBuilder? _filters;
    private ActionGroupBuilder? _rightHandSide;

    public void Name(string name) => _name = name;

    public void Description(string description) => _description = description;

    public void Tags(IEnumerable<string> tags) => _tags.AddRange(tags);

    public void Tag(string tag) => _tags.Add(tag);

    public void Properties(IEnumerable<RuleProperty> properties) => _properties.AddRange(properties);

    public void Property(string name, object value) => _properties.Add(new RuleProperty(name, value));

    public void Priority(int priority) => _priority = priority;

    public void Repeatability(RuleRepeatability repeatability) => _repeatability = repeatability;

    public DependencyGroupBuilder Dependencies() => _dependencies ??= new DependencyGroupBuilder();

    /// <exception cref="ArgumentException">The rule has dependencies already.</exception>
    public void Dependencies(DependencyGroupBuilder builder) => Set(ref _dependencies, builder, "dependencies");

    /// <summary>The root group, an And group unless it is told otherwise.</summary>
    public GroupBuilder LeftHandSide() => _leftHandSide ??= new GroupBuilder(_names);

    /// <exception cref="ArgumentException">The rule has a left-hand side already.</exception>
    public void LeftHandSide(GroupBuilder builder) => Set(ref _leftHandSide, builder, "left-hand side");

    public FilterGroupBuilder Filters() => _filters ??= new FilterGroupBuilder();

    /// <exception cref="ArgumentException">The rule has filters already.</exception>
    public void Filters(FilterGroupBuilder builder) => Set(ref _filters, builder, "filters");

    public ActionGroupBuilder RightHandSide() => _rightHandSide ??= new ActionGroupBuilder();

    /// <exception cref="ArgumentException">The rule has a right-hand side already.</exception>
    public void RightHandSide(ActionGroupBuilder builder) => Set(ref _rightHandSide, builder, "right-hand side");

    /// <exception cref="ArgumentNullException">The rule has no name.</exception>
    /// <exception cref="InvalidOperationException">It has no conditions, or a name is declared twice or not at all.</exception>
    /// <exception cref="ArgumentException">It does nothing when it is activated, or an expression has another type than its place asks for.</exception>
    public IRuleDefinition Build()
    {
        ArgumentNullException.ThrowIfNull(_name, "name");
        return Element.RuleDefinition(
            _name, _description, _priority, _repeatability, _tags, _properties,
            Dependencies().Build(), LeftHandSide().Build(), Filters().Build(), RightHandSide().Build());
    }

    private static void Set<T>(ref T? part, T builder, string what)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (part is not null)
        {
            throw new ArgumentException($"The rule has its {what} already. Set them once.", nameof(builder));
        }

        part = builder;
    }
}
