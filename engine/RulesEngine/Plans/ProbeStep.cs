using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>Binds the facts of a memory that an index offers for the key of what is bound.</summary>
/// <param name="level">The level to bind.</param>
/// <param name="join">The join whose key it is.</param>
/// <param name="index">Number of the index.</param>
/// <param name="key">The key of what is bound.</param>
internal sealed class ProbeStep<TKey>(int level, int join, int index, BoundKey<TKey> key) : PlanStep
{
    // To put a fact into an index costs as much as to look at a few.
    private const int ToIndex = 4;

    public override void Run(PlanRun run)
    {
        var value = default(TKey)!;
        switch (run.TriesAll(join) ? KeyKind.Open : key.Read(run.Row, out value))
        {
            case KeyKind.Value:
                Offer(run, value);
                break;
            case KeyKind.Open:
                OfferAll(run);
                break;
        }
    }

    // Which facts an index would find is not known before it is there: perhaps all of them.
    public override SearchCost After(SearchCost before, PlanRun run)
    {
        var memory = run.Memories[level];
        var known = memory.KnownIndex(index);
        var rows = known is null ? Math.Max(before.Rows, memory.Count) : before.Rows * memory.Count / Math.Max(1, known.GroupCount);
        var toIndex = known is null ? (double)memory.Count * ToIndex : 0;
        return new(rows, before.Steps + before.Rows + rows + toIndex);
    }

    private void Offer(PlanRun run, TKey value)
    {
        var memory = run.Memories[level];
        var found = (KeyIndex<TKey>)memory.Index(index);
        var position = found.First(found.Find(value));
        if (found.Open.Count > 0)
        {
            OfferMerged(run, found, position);
            return;
        }

        var (from, to) = (run.From[level], run.To[level]);
        for (; position >= 0; position = found.After(position))
        {
            if (position < from || position >= to)
                continue;
            run.IsOpen[join] = false;
            run.Bind(level, position);
            Next.Run(run);
        }
    }

    private void OfferMerged(PlanRun run, KeyIndex found, int position)
    {
        var open = 0;
        while (position >= 0 || open < found.Open.Count)
        {
            var isOpen = position < 0 || (open < found.Open.Count && found.Open[open] < position);
            var next = isOpen ? found.Open[open++] : position;
            if (!isOpen)
                position = found.After(position);
            if (next < run.From[level] || next >= run.To[level])
                continue;
            run.IsOpen[join] = isOpen;
            run.Bind(level, next);
            Next.Run(run);
        }
    }

    private void OfferAll(PlanRun run)
    {
        var memory = run.Memories[level];
        for (var position = run.From[level]; position < run.To[level]; position++)
        {
            if (memory.SlotAt(position) < 0)
                continue;
            run.IsOpen[join] = true;
            run.Bind(level, position);
            Next.Run(run);
        }
    }
}
