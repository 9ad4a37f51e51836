using System.Globalization;

namespace RulesEngine.Evaluation.Tests.Guarding;

[Rule("TEST-64", Severity.Info)]
[Message("{Half}")]
public sealed class CultureRule : ProgrammeRule
{
    public override void Define()
    {
        Region region = default!;

        When()
            .Match(() => region);

        Then().Flag(about: () => region, data: () => new { Half = string.Format(CultureInfo.CurrentCulture, "{0}", 0.5m) });
    }
}
