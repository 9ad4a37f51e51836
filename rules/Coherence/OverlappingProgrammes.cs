namespace RulesEngine.Rules.Coherence;

/// <summary>Two state programmes in force in the same year.</summary>
[Rule("COH-01", Severity.Warning)]
[Message("{First} ({FirstYears}) and {Second} ({SecondYears}) are both recorded in the imported data for {Overlap}.")]
public sealed class OverlappingProgrammes(OverlappingProgrammes.Parameters parameters) : ProgrammeRule
{
    /// <param name="Kinds">Kinds of programme of which only one should be in force in a year.</param>
    public sealed record Parameters(Dated<IReadOnlyList<ProgrammeKind>> Kinds);

    public override void Define()
    {
        Programme first = default!;
        Programme second = default!;

        Scope()
            .Match(() => first, p => parameters.Kinds.InForce.Any(kind => kind == p.Kind))
            .Match(
                () => second,
                p => parameters.Kinds.InForce.Any(kind => kind == p.Kind),
                p => string.CompareOrdinal(first.ProgrammeId, p.ProgrammeId) < 0);

        When()
            .Having(() => Math.Max(first.StartYear!.Value, second.StartYear!.Value) <= Math.Min(first.EndYear!.Value, second.EndYear!.Value));

        Then().Flag(
            about: () => new object[] { first, second },
            data: () => new
            {
                First = first.Label,
                FirstYears = Years.InWords(first.StartYear, first.EndYear),
                Second = second.Label,
                SecondYears = Years.InWords(second.StartYear, second.EndYear),
                Overlap = Years.InWords(Math.Max(first.StartYear!.Value, second.StartYear!.Value), Math.Min(first.EndYear!.Value, second.EndYear!.Value)),
                parameters.Kinds,
            },
            evidence: () => new object?[] { first, second });
    }
}
