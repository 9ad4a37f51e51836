using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Seeds;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Parts;

/// <summary>A pattern of a plan, and what ties its facts to those of earlier patterns.</summary>
/// <param name="node">Where the facts come in, as a reader of the network sees it.</param>
/// <param name="memory">Where the facts are.</param>
/// <param name="test">What ties them to earlier patterns.</param>
/// <param name="order">Its place among the parts of the rule.</param>
/// <param name="level">Its place among the patterns.</param>
/// <param name="cell">Where in the row its fact is; negative where it has no name.</param>
/// <param name="key">The equalities an index can answer; null where there are none.</param>
internal sealed class PlanJoin(NetworkNode node, FactMemoryNode memory, JoinTest test, int order, int level, int cell, KeyedJoin? key) : PlanEntry(node, memory, node as JoinNode, order)
{
    public int Level => level;

    public int Cell => cell;

    public KeyedJoin? Key => key;

    public JoinTest Test => test;

    /// <summary>Whether something may be left to test when its key is equal.</summary>
    public bool IsTested => test.Conditions.Length > 0;

    public override bool CanThrow { get; } = !Harmless.Is(test);

    public override void AddSteps(List<PlanStep> steps)
    {
        steps.Add(key?.Forward() ?? new ScanStep(level, cell));
        AddTests(steps, isAnswered: true);
    }

    /// <summary>Adds the steps that test its fact when that is bound.</summary>
    /// <param name="steps">Takes them.</param>
    /// <param name="isAnswered">Whether its key led to the fact, or from it.</param>
    public void AddTests(List<PlanStep> steps, bool isAnswered)
    {
        if (!isAnswered && key is not null)
            steps.Add(key.Check());
        if (IsTested)
            steps.Add(new TestStep(this));
    }

    public override PlanSeed SeedOf(MatchPlan plan) => plan.IsOnePattern ? new OnlyPatternSeed(plan) : new PatternSeed(plan, this);
}
