using RulesEngine.Pdf.Tests.Conformance;

namespace RulesEngine.Pdf.Tests.Documents;

public sealed class ShippedBriefingTests
{
    [Fact]
    public void Every_briefing_in_the_samples_breaks_no_rule()
    {
        var briefings = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "samples"));

        foreach (var briefing in briefings.Exists ? briefings.GetFiles("*.pdf", SearchOption.AllDirectories) : [])
        {
            ConformanceCheck.Faults(File.ReadAllBytes(briefing.FullName)).ShouldBeEmpty(briefing.FullName);
        }
    }
}
