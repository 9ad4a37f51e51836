using RulesEngine.Documents;

namespace RulesEngine.Sdk;

/// <summary>Composes a briefing for one kind of reader. The same material gives the same document.</summary>
/// <remarks>Concrete ones are public, carry <see cref="TemplateAttribute"/>, have a constructor without parameters, and are found by themselves.</remarks>
/// <example><code>
/// [Template("titles", "What was found, by title")]
/// public sealed class TitlesNote : BriefingTemplate
/// {
///     public override Document Compose(BriefingMaterial material) => Document.Compose(material.Describe("What was found"), content => content
///         .Title(material.Label)
///         .Bullets(material.Findings.All.Select(finding => RichText.Of(finding.Title)).Distinct()));
/// }
/// </code></example>
public abstract class BriefingTemplate
{
    /// <summary>Composes the briefing.</summary>
    /// <param name="material">What it is made of.</param>
    public abstract Document Compose(BriefingMaterial material);
}
