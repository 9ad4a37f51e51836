using RulesEngine.Documents;

namespace RulesEngine.Sdk;

/// <summary>Composes a briefing for one kind of reader. The same material gives the same document.</summary>
public abstract class BriefingTemplate
{
    /// <summary>Name it is chosen by, such as <c>national</c>: lower-case letters, digits and hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>Composes the briefing.</summary>
    /// <param name="material">What it is made of.</param>
    public abstract Document Compose(BriefingMaterial material);
}
