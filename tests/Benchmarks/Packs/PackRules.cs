using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Benchmarks.Packs;

/// <summary>Generated rules of five shapes, with a threshold of its own each.</summary>
internal static class PackRules
{
    public const int Shapes = 5;

    /// <param name="count">How many rules; each shape has a fifth of them.</param>
    public static Rule[] Create(int count, Tally tally) =>
    [
        .. Enumerable.Range(0, count / Shapes).SelectMany(step => new Rule[]
        {
            new FewParticipants(step, tally), new SmallGrant(step, tally), new WithoutPrevention(step, tally), new UnmetNeed(step, tally), new FewGrants(step, tally),
        }),
    ];

    private sealed class FewParticipants(int step, Tally tally) : Rule
    {
        public override void Define()
        {
            Activity activity = null!;
            Name($"{nameof(FewParticipants)} {step}");
            When().Match(() => activity, a => a.IsPrevention, a => a.Year >= 2024, a => a.Participants < 6 + step);
            Then().Do(_ => tally.Add());
        }
    }

    private sealed class SmallGrant(int step, Tally tally) : Rule
    {
        public override void Define()
        {
            Programme programme = null!;
            Allocation allocation = null!;
            Region region = null!;
            Name($"{nameof(SmallGrant)} {step}");
            When()
                .Match(() => programme, p => p.IsActive)
                .Match(() => allocation, a => a.ProgrammeId == programme.Id)
                .Match(() => region, r => r.Id == allocation.RegionId, r => allocation.Amount + step < r.MinimumGrant);
            Then().Do(_ => tally.Add());
        }
    }

    private sealed class WithoutPrevention(int step, Tally tally) : Rule
    {
        public override void Define()
        {
            Programme programme = null!;
            Name($"{nameof(WithoutPrevention)} {step}");
            When().Match(() => programme, p => p.IsActive).Not<Activity>(a => a.ProgrammeId == programme.Id, a => a.IsPrevention, a => a.Participants >= step);
            Then().Do(_ => tally.Add());
        }
    }

    private sealed class UnmetNeed(int step, Tally tally) : Rule
    {
        public override void Define()
        {
            IGrouping<int, Allocation> granted = null!;
            Region region = null!;
            Name($"{nameof(UnmetNeed)} {step}");
            When()
                .Query(() => granted, q => q.Match<Allocation>().GroupBy(a => a.RegionId))
                .Match(() => region, r => r.Id == granted.Key, r => granted.Sum(a => a.Amount) < r.Need * step);
            Then().Do(_ => tally.Add());
        }
    }

    private sealed class FewGrants(int step, Tally tally) : Rule
    {
        public override void Define()
        {
            Region region = null!;
            IEnumerable<Allocation> granted = null!;
            var count = 0;
            Name($"{nameof(FewGrants)} {step}");
            When()
                .Match(() => region)
                .Query(() => granted, q => q.Match<Allocation>(a => a.RegionId == region.Id).Collect())
                .Let(() => count, () => granted.Count())
                .Having(() => count < 130 + step);
            Then().Do(_ => tally.Add());
        }
    }
}
