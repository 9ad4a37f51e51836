namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts a group together; its children stand in the order of the calls.</summary>
public class GroupBuilder : RuleElementBuilder
{
    private readonly List<Func<RuleElement>> _children = [];
    private GroupType _groupType = Builders.GroupType.And;

    public GroupBuilder()
    {
    }

    internal GroupBuilder(NameSource names, GroupType groupType = Builders.GroupType.And)
        : base(names)
    {
        _groupType = groupType;
    }

    /// <summary>And unless set.</summary>
    public void GroupType(GroupType groupType) => _groupType = groupType;

    public void Pattern(PatternElement element) => Add(element);

    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    /// <param name="name">Null for a generated name.</param>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Element.Declaration(type, DeclarationName(name)));

    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = new PatternBuilder(declaration, Names);
        Pattern(builder);
        return builder;
    }

    public void Group(GroupElement element) => Add(element);

    public void Group(GroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    public GroupBuilder Group(GroupType groupType)
    {
        var builder = new GroupBuilder(Names, groupType);
        Group(builder);
        return builder;
    }

    public void Exists(ExistsElement element) => Add(element);

    public void Exists(ExistsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    public ExistsBuilder Exists()
    {
        var builder = new ExistsBuilder(Names);
        Exists(builder);
        return builder;
    }

    public void Not(NotElement element) => Add(element);

    public void Not(NotBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    public NotBuilder Not()
    {
        var builder = new NotBuilder(Names);
        Not(builder);
        return builder;
    }

    public void ForAll(ForAllElement element) => Add(element);

    public void ForAll(ForAllBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    public ForAllBuilder ForAll()
    {
        var builder = new ForAllBuilder(Names);
        ForAll(builder);
        return builder;
    }

    internal GroupElement Build() => Element.Group(_groupType, _children.Select(build => build()));

    private void Add(RuleElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        _children.Add(() => element);
    }
}
