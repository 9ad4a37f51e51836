using RulesEngine.Documents;

namespace RulesEngine.Evaluation.Tests.Testing;

/// <summary>A template with every flaw of form.</summary>
[Template("Odd note", " ")]
public sealed class OddNote : BriefingTemplate
{
    private OddNote()
    {
    }

    public override Document Compose(BriefingMaterial material) => Document.Compose(material.Describe("Odd"), _ => { });
}
