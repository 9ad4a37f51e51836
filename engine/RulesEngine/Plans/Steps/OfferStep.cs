using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>A step that offers the facts of a level one after another to those behind it.</summary>
/// <param name="level">The level.</param>
/// <param name="cell">Where in the row its facts are.</param>
internal abstract class OfferStep(int level, int cell) : PlanStep
{
    private bool _isRead;

    protected int Level => level;

    /// <summary>Finds out whether any step behind it looks at the facts: those that nobody looks at are not fetched.</summary>
    public void Settle()
    {
        for (var step = Next; !_isRead && step is not (null or FindStep); step = step.Next)
            _isRead = step.Reads(cell);
    }

    /// <summary>Binds the fact at a position and goes on with it.</summary>
    protected void Offer(PlanRun run, int position)
    {
        if (_isRead)
            run.Bind(level, position);
        else
            run.Pass(level, position);
        Next.Run(run);
    }

    /// <summary>Offers all facts.</summary>
    protected void OfferAll(PlanRun run)
    {
        var memory = run.Memories[level];
        for (var position = run.From[level]; position < run.To[level]; position++)
        {
            if (memory.SlotAt(position) >= 0)
                Offer(run, position);
        }
    }
}
