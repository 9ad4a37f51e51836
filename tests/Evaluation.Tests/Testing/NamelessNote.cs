using RulesEngine.Documents;

namespace RulesEngine.Evaluation.Tests.Testing;

/// <summary>A template that nobody can choose.</summary>
public sealed class NamelessNote : BriefingTemplate
{
    public override Document Compose(BriefingMaterial material) => Document.Compose(material.Describe("Nameless"), _ => { });
}
