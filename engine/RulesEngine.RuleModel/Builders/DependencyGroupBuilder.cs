namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts together the services that a rule uses.</summary>
public class DependencyGroupBuilder : RuleElementBuilder
{
    private readonly List<DependencyElement> _dependencies = [];

    public void Dependency(DependencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        _dependencies.Add(element);
    }

    public Declaration Dependency(Type type, string name)
    {
        var element = Element.Dependency(type, name);
        Dependency(element);
        return element.Declaration;
    }

    internal DependencyGroupElement Build() => Element.DependencyGroup(_dependencies);
}
