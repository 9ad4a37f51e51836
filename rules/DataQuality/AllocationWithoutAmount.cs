namespace RulesEngine.Rules.DataQuality;

/// <summary>A row of money that says how much in no currency.</summary>
[Rule("DQ-01", Severity.Warning)]
[Message("No amount of allocation {Allocation} for {Programme} is recorded in the imported data; its qualifier: {Qualifier}.")]
public sealed class AllocationWithoutAmount : ProgrammeRule
{
    public override void Define()
    {
        Allocation allocation = default!;
        IEnumerable<Programme> programmes = default!;

        Scope()
            .Match(() => allocation);

        When()
            .Having(() => allocation.Amount == null)
            .Query(() => programmes, q => q
                .Match<Programme>(p => p.ProgrammeId == allocation.ProgrammeId)
                .Collect());

        Then().Flag(
            about: () => allocation,
            data: () => new
            {
                Allocation = allocation.AllocationId,
                Programme = programmes.Select(p => p.Label).FirstOrDefault() ?? allocation.ProgrammeId,
                Qualifier = allocation.AmountQualifier,
            },
            evidence: () => allocation);
    }
}
