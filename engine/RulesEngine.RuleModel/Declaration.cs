namespace RulesEngine.RuleModel;

/// <summary>A name that a rule gives to a fact, a value or a service. Two declarations are equal when their names are.</summary>
public sealed class Declaration : IEquatable<Declaration>
{
    internal Declaration(Type type, string name, RuleElement? target = null)
    {
        Type = type;
        Name = name;
        Target = target;
    }

    public string Name { get; }

    public Type Type { get; }

    /// <summary>The element that the name stands for; null in a declaration that belongs to no element yet.</summary>
    public RuleElement? Target { get; }

    internal Declaration Of(RuleElement target) => new(Type, Name, target);

    public bool Equals(Declaration? other) => other is not null && Name == other.Name;

    public override bool Equals(object? obj) => Equals(obj as Declaration);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;
}
