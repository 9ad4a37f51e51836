namespace RulesEngine.Typesetting;

/// <summary>
/// Distributes the flow over pages, one after the other. A page ends where that costs least: a tie that is broken costs its
/// number, empty space at the foot of the page costs more the more of it there is. Every page takes at least one slice.
/// </summary>
internal sealed class Paginator(Sheet first)
{
    private const double Tolerance = 0.001;
    private const double CostOfEmptyPage = 500;

    private readonly NoteRoom _notes = new();
    private Sheet _sheet = first;

    public IEnumerable<PagePlan> Distribute(IEnumerable<Slice> flow)
    {
        using var source = flow.GetEnumerator();
        var waiting = new List<Slice>();
        for (var index = 0; ; index++)
        {
            var count = Fill(waiting, source);
            if (count == 0 && index > 0 && _notes.IsEmpty)
                yield break;

            // Even a document without content has a page.
            yield return Plan(index, waiting, count);
            waiting.RemoveRange(0, count);
        }
    }

    /// <summary>How many of the waiting slices stand on the next page.</summary>
    private int Fill(List<Slice> waiting, IEnumerator<Slice> source)
    {
        var (best, bestCost) = (0, double.PositiveInfinity);
        var (used, noted) = (0.0, _notes.Waiting);
        for (var i = 0; ; i++)
        {
            if (i == waiting.Count)
            {
                if (!source.MoveNext())
                    return i;
                waiting.Add(source.Current);
            }

            var slice = waiting[i];
            if (i == 0)
                _sheet = slice.Sheet;
            else if (slice.BeginsPage || !ReferenceEquals(slice.Sheet, _sheet))
                return i;

            if (i > 0)
            {
                var empty = 1 - ((used + (waiting[i - 1].Frame?.Padding ?? 0) + NoteRoom.Taken(noted)) / _sheet.Height);
                var cost = (int)slice.Tie + (CostOfEmptyPage * empty * empty);
                if (cost <= bestCost)
                    (best, bestCost) = (i, cost);
            }

            used = Below(used, i == 0 ? null : waiting[i - 1], slice) + slice.Height;
            foreach (var note in slice.Notes)
                noted += note.Height;
            if (used + (slice.Frame?.Padding ?? 0) + NoteRoom.Taken(noted) > _sheet.Height + Tolerance)
                return Math.Max(1, best);
        }
    }

    /// <summary>Where a slice begins when the one before ends at a given depth.</summary>
    private static double Below(double used, Slice? before, Slice slice)
    {
        if (before is not { } previous)
            return (slice.Head?.Height ?? 0) + (slice.Frame?.Padding ?? 0);
        if (ReferenceEquals(previous.Frame, slice.Frame))
            return used + slice.SpaceBefore;

        return used + (previous.Frame?.Padding ?? 0) + slice.SpaceBefore + (slice.Frame?.Padding ?? 0);
    }

    private PagePlan Plan(int index, List<Slice> waiting, int count)
    {
        var placed = new List<(Slice, double)>(count);
        var used = 0.0;
        for (var i = 0; i < count; i++)
        {
            var begin = Below(used, i == 0 ? null : waiting[i - 1], waiting[i]);
            placed.Add((waiting[i], _sheet.Setup.MarginTop + begin));
            used = begin + waiting[i].Height;
        }

        // In a row that is divided by lines a later cell may come to its mark before an earlier one.
        _notes.Add(waiting.Take(count).SelectMany(slice => slice.Notes).OrderBy(note => note.Note.Number));

        var room = _sheet.Height - used - (count == 0 ? 0 : waiting[count - 1].Frame?.Padding ?? 0);
        var overflow = Math.Max(0, used - _sheet.Height);
        return new PagePlan
        {
            Index = index,
            Sheet = _sheet,
            Slices = placed,
            Notes = _notes.Place(room + Tolerance, _sheet.Setup.MarginTop + _sheet.Height, atLeastOne: count == 0),
            HeadTop = count == 0 || waiting[0].Head is null ? null : _sheet.Setup.MarginTop,
            BrokenTie = index == 0 || count == 0 || waiting[0].BeginsPage ? Tie.None : waiting[0].Tie,
            Overflow = overflow > Tolerance ? overflow : 0,
        };
    }
}
