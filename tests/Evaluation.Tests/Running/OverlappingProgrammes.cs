namespace RulesEngine.Evaluation.Tests.Running;

[Rule("TEST-03", Severity.Warning)]
[Message("{One} and {Other} overlap.")]
public sealed class OverlappingProgrammes : ProgrammeRule
{
    public override void Define()
    {
        Programme one = default!;
        Programme other = default!;

        Scope()
            .Match(() => one, p => p.IsState)
            .Match(() => other, p => p.IsState, p => string.CompareOrdinal(one.ProgrammeId, p.ProgrammeId) < 0);

        When()
            .Having(() => one.StartYear <= other.EndYear, () => other.StartYear <= one.EndYear);

        Then().Flag(
            about: () => new object[] { other, one },
            data: () => new { One = one.Label, Other = other.Label },
            evidence: () => new[] { one, other });
    }
}
