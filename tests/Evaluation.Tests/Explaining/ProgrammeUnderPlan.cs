namespace RulesEngine.Evaluation.Tests.Explaining;

/// <summary>A rule with a query, something worked out, and both kinds of looking around.</summary>
[Rule("TEST-20", Severity.Warning)]
[Message("{Programme} has {Total}.")]
public sealed class ProgrammeUnderPlan : ProgrammeRule
{
    public override void Define()
    {
        Programme programme = default!;
        IEnumerable<Allocation> planned = default!;
        Money? total = default;
        var least = new Money(200, "KZT");

        Scope()
            .Match(() => programme, p => p.StartYear > 2010);

        When()
            .Query(() => planned, q => q.Match<Allocation>(a => a.ProgrammeId == programme.ProgrammeId).Collect())
            .Let(() => total, () => planned.Sum(a => a.Amount))
            .Having(() => total < least)
            .Exists<Activity>(a => a.ProgrammeId == programme.ProgrammeId)
            .All<Activity>(a => a.ProgrammeId == programme.ProgrammeId, a => a.Participants > 5);

        Then().Flag(
            about: () => programme,
            data: () => new { Programme = programme.Label, Total = total },
            evidence: () => programme);
    }
}
