using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans.Searches;

/// <summary>Chooses the pattern with whose facts a search for the matches of new facts begins. Where many came at once, an index over another pattern's facts can cost more than to go through those.</summary>
internal sealed class SearchStart
{
    // Facts are not gone through again and again for calls that bring a few; and an index that costs little now is kept for good.
    private const int MostForEach = 16;
    private const int Few = 16;

    private readonly MatchPlan _plan;
    private readonly int _seed;
    private readonly int _last;

    public SearchStart(MatchPlan plan, PlanJoin seed)
    {
        _plan = plan;
        _seed = seed.Level;
        _last = LastLevel(seed, plan.InOrder);
    }

    /// <summary>The level to begin with.</summary>
    public int Choose(PlanRun run)
    {
        // What came is counted at every step, where somebody asks for that.
        if (run.State.Meter is not null)
            return _seed;
        var best = _seed;
        if (run.State.Coming < Few)
            return best;
        var most = (long)run.State.Coming * MostForEach;
        double? least = null;
        for (var level = 0; level <= _last; level++)
        {
            if (level == _seed || run.CountAt(level) > most)
                continue;
            least ??= CostFrom(run, _seed);
            if (CostFrom(run, level) is var cost && cost < least)
                (best, least) = (level, cost);
        }

        return best;
    }

    // From earlier patterns everything is evaluated that has to be, what was evaluated before once more in silence.
    // From later ones not: there must be nothing between that somebody could hear of.
    private static int LastLevel(PlanJoin seed, IReadOnlyList<PlanPart> inOrder)
    {
        var last = seed.Level;
        if (seed.CanThrow)
            return last;
        foreach (var part in inOrder.Where(part => part.Order > seed.Order))
        {
            if (part is not PlanJoin { CanThrow: false } join)
                return last;
            last = join.Level;
        }

        return last;
    }

    private double CostFrom(PlanRun run, int level)
    {
        double facts = run.CountAt(level);
        var cost = new SearchCost(facts, facts);
        for (var step = _plan.Ways.From[level]; step is not FindStep; step = step.Next)
            cost = step.After(cost, run);
        return cost.Steps;
    }
}
