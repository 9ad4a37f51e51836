using System.Diagnostics.CodeAnalysis;
using RulesEngine.Diagnostics;
using RulesEngine.Network;
using RulesEngine.Plans.Collections;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Searches;
using RulesEngine.Plans.Seeds;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Parts;

/// <summary>A query of a plan that makes one collection of the facts with a key, shared by all who ask for that key.</summary>
internal sealed class PlanCollection(JoinNode facts, AggregateNode query, int order, int own, GroupKey key, GroupContent content)
    : GroupedPart(facts, query, facts.Test, order, own, key)
{
    public override bool CanThrow => content.CanThrow;

    public override void AddSteps(List<PlanStep> steps) => steps.Add(new CollectStep(this));

    public override PlanSeed SeedOf(MatchPlan plan) => new CollectionSeed(plan, this);

    public override void Count(Meter meter, FactChange change, int facts)
    {
        base.Count(meter, change, facts);
        meter.Passed(Node, change, facts);
        meter.Took(query, change, facts);
    }

    /// <summary>The collection for what is bound: the same object as long as anything has its key. False where something threw, and somebody dealt with it.</summary>
    public bool TryFind(PlanRun run, [NotNullWhen(true)] out object? collection)
    {
        var memory = Memory.AlphaIn(run.State);
        if (run.IsWatched && Order >= run.LoudFrom)
            AnyPasses(run, memory);
        var index = memory.Index(Key.Index);
        foreach (var open in index.Open)
            Passes(run, memory, open, byKey: false);
        var kind = Key.FindOrAdd(run.Row, index, out var group);
        collection = kind == KeyKind.Open && !CanReadKey(run) ? null : content.Find(run.State, memory, index, group, Order >= run.LoudFrom);
        return collection is not null;
    }

    // A key that threw is read once more, and its failure reported.
    private bool CanReadKey(PlanRun run)
    {
        foreach (var part in Test.LeftKey!.Parts)
        {
            if (!run.TryCompute(part, Node, Order, Own, out _))
                return false;
        }

        return true;
    }
}
