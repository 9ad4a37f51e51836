namespace RulesEngine.Rules.Coherence;

/// <summary>A state programme that plays security work down, beside a measure that plans much of it.</summary>
[Rule("COH-04", Severity.Info)]
[Message("{Programme} is recorded in the imported data as playing down {Components}, and '{Measure}' as {Status}: {Quantity} {Unit}.")]
public sealed class PriorityAgainstPlan(GlobalParameters global) : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;
        Measure measure = default!;
        IEnumerable<ProgrammeComponent> playedDown = default!;

        Scope()
            .Match(() => programme, p => p.IsState)
            .Exists<ProgrammeComponent>(
                c => c.ProgrammeId == programme.ProgrammeId,
                c => c.Evidence == ComponentEvidence.Deprioritised,
                c => global.SecurityComponents.InForce.Contains(c.Component))
            .Match(
                () => measure,
                m => m.Component != null && global.SecurityComponents.InForce.Contains(m.Component),
                m => m.Quantity != null);

        // An empty quantity is out of scope already; one of zero plans nothing.
        When()
            .Having(() => measure.Quantity.GetValueOrDefault() != 0)
            .Query(() => playedDown, q => q
                .Match<ProgrammeComponent>(
                    c => c.ProgrammeId == programme.ProgrammeId,
                    c => c.Evidence == ComponentEvidence.Deprioritised,
                    c => global.SecurityComponents.InForce.Contains(c.Component))
                .Collect());

        Then().Flag(
            about: () => new object[] { programme, measure },
            data: () => new
            {
                Programme = programme.Label,
                Components = playedDown.Select(c => c.Component.Replace('_', ' ')).Order(StringComparer.Ordinal),
                Measure = measure.Label,
                measure.Status,
                measure.Quantity,
                Unit = measure.Unit ?? "units",
                Security = global.SecurityComponents,
            },
            evidence: () => new object?[] { programme, measure, playedDown });
    }
}
