namespace RulesEngine.RuleModel;

/// <summary>The services that a rule uses, in the order of declaration.</summary>
public class DependencyGroupElement : RuleElement
{
    internal DependencyGroupElement(IReadOnlyList<DependencyElement> dependencies)
    {
        Dependencies = dependencies;
        Exports = [.. dependencies.SelectMany(e => e.Exports)];
        Imports = [.. dependencies.SelectMany(e => e.Imports).Distinct()];
    }

    public override ElementType ElementType => ElementType.DependencyGroup;

    public IReadOnlyList<DependencyElement> Dependencies { get; }
}
