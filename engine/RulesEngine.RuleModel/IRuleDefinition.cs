namespace RulesEngine.RuleModel;

/// <summary>A rule in canonical form: what it looks for and what it does, as an immutable tree.</summary>
public interface IRuleDefinition
{
    /// <summary>Name for people and reports; not necessarily unique.</summary>
    string Name { get; }

    /// <summary>Empty where the author gave none.</summary>
    string Description { get; }

    /// <summary>Higher fires first; 0 unless set.</summary>
    int Priority { get; }

    RuleRepeatability Repeatability { get; }

    IReadOnlyList<string> Tags { get; }

    PropertyMap Properties { get; }

    DependencyGroupElement DependencyGroup { get; }

    FilterGroupElement FilterGroup { get; }

    GroupElement LeftHandSide { get; }

    ActionGroupElement RightHandSide { get; }
}
