using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Binds the facts of a memory that an index offers for the key of what is bound.</summary>
/// <param name="level">The level to bind.</param>
/// <param name="cell">Where in the row its facts are.</param>
/// <param name="join">The join whose key it is.</param>
/// <param name="index">Number of the index.</param>
/// <param name="key">The key of what is bound.</param>
internal sealed class ProbeStep<TKey>(int level, int cell, int join, int index, BoundKey<TKey> key) : OfferStep(level, cell)
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
                run.IsOpen[join] = true;
                OfferAll(run);
                break;
            default:
                OfferMerged(run, run.Memories[Level].Index(index), KeyIndex.End);
                break;
        }
    }

    public override bool Reads(int cell) => key.Reads(cell);

    // Which facts an index would find is not known before it is there: perhaps all of them.
    public override SearchCost After(SearchCost before, PlanRun run)
    {
        var memory = run.Memories[Level];
        var known = memory.KnownIndex(index);
        var rows = known is null ? Math.Max(before.Rows, memory.Count) : before.Rows * memory.Count / Math.Max(1, known.GroupCount);
        var toIndex = known is null ? (double)memory.Count * ToIndex : 0;
        return new(rows, before.Steps + before.Rows + rows + toIndex);
    }

    private void Offer(PlanRun run, TKey value)
    {
        var found = (KeyIndex<TKey>)run.Memories[Level].Index(index);
        var ends = found.EndsFor(value);
        if (found.Open.Count > 0)
        {
            OfferMerged(run, found, ends.First);
            return;
        }

        var (from, to) = (run.From[Level], run.To[Level]);
        run.IsOpen[join] = false;
        for (var position = ends.First; position >= 0; position = position == ends.Last ? KeyIndex.End : found.After(position))
        {
            if (position >= from && position < to)
                Offer(run, position);
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
            if (next < run.From[Level] || next >= run.To[Level])
                continue;
            run.IsOpen[join] = isOpen;
            Offer(run, next);
        }
    }
}
