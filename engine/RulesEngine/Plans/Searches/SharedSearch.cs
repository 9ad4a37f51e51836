using RulesEngine.Plans.Matches;

namespace RulesEngine.Plans.Searches;

/// <summary>What one search found for the plans of a family, until each takes its part.</summary>
internal sealed class SharedSearch(MatchPlan[] members)
{
    private readonly FoundMatches[] _found = [.. members.Select(member => new FoundMatches(member))];
    private SearchedFacts? _facts;
    private bool _hasFailed;

    /// <summary>Whether it was the search for the matches of some new facts.</summary>
    public bool IsFor(SearchedFacts facts) => _facts == facts;

    /// <summary>Whether it was, and found nothing for a plan.</summary>
    public bool FoundNothing(MatchPlan plan, SearchedFacts facts) => IsFor(facts) && !_hasFailed && _found[plan.Member].Count == 0;

    public void Begin(SearchedFacts facts)
    {
        _facts = facts;
        _hasFailed = false;
        Clear();
    }

    public void Note(int member, PlanRun run) => _found[member].Add(run);

    /// <summary>Something threw: now each plan has to search for itself, so that the failure is reported where it belongs.</summary>
    public void Fail()
    {
        _hasFailed = true;
        Clear();
    }

    /// <summary>Gives a plan what was found for it. False where it has to search for itself.</summary>
    public bool TryGive(MatchPlan plan, PlanRun run)
    {
        if (_hasFailed)
            return false;
        (run.Found, _found[plan.Member]) = (_found[plan.Member], run.Found);
        return true;
    }

    private void Clear()
    {
        foreach (var found in _found)
            found.Clear();
    }
}
