namespace RulesEngine.Plugins;

/// <summary>A type of a pack with the attributes it carries, in the order of the metadata.</summary>
public sealed record AnnotatedType(string FullName, IReadOnlyList<AppliedAttribute> Attributes)
{
    /// <summary>The attribute of this type, by its full name; null where the type does not carry it.</summary>
    public AppliedAttribute? Attribute(string type) => Attributes.FirstOrDefault(attribute => attribute.Type == type);
}
