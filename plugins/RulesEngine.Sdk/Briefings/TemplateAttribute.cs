namespace RulesEngine.Sdk;

/// <summary>Gives a briefing template its name. Read from metadata, so that a pack can be listed without running its code.</summary>
/// <example><c>[Template("funding", "Money by programme and region")]</c></example>
/// <param name="name">Name it is chosen by, such as <c>funding</c>: lower-case letters, digits and hyphens. No two of a run may be called alike.</param>
/// <param name="purpose">What a reader gets, in a few words.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TemplateAttribute(string name, string purpose) : Attribute
{
    /// <summary>Name it is chosen by.</summary>
    public string Name { get; } = name;

    /// <summary>What a reader gets, in a few words.</summary>
    public string Purpose { get; } = purpose;

    /// <summary>Whether it tells of the whole country, of one region alone, or of either. The country unless set.</summary>
    public TemplateReach Reach { get; init; } = TemplateReach.Country;
}
