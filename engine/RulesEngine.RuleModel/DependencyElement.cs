namespace RulesEngine.RuleModel;

/// <summary>A service that the actions of a rule use.</summary>
public class DependencyElement : RuleElement
{
    internal DependencyElement(Declaration declaration, Type serviceType)
    {
        Declaration = declaration.Of(this);
        ServiceType = serviceType;
        Exports = [Declaration];
    }

    public override ElementType ElementType => ElementType.Dependency;

    public Declaration Declaration { get; }

    public Type ServiceType { get; }
}
