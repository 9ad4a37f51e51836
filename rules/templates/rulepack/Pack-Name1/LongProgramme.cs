namespace Pack_Name1;

/// <summary>A programme that is planned for more years than is usual.</summary>
[Rule("PACKCODE1-01", Severity.Info)]
[Message("{Programme} is planned for {Years} years, from {StartYear} to {EndYear}; the most that is usual is {Most}.")]
public sealed class LongProgramme(LongProgramme.Parameters parameters) : ProgrammeRule
{
    /// <param name="Most">Most years that a programme is usually planned for, the first and the last among them.</param>
    public sealed record Parameters(Dated<int> Most);

    public override void Define()
    {
        Programme programme = default!;
        int? years = default;

        Scope()
            .Match(() => programme, p => p.Kind == ProgrammeKind.StateProgramme);

        When()
            .Let(() => years, () => programme.EndYear - programme.StartYear + 1)
            .Having(() => years > parameters.Most.InForce);

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, Years = years, programme.StartYear, programme.EndYear, parameters.Most },
            evidence: () => programme);
    }
}
