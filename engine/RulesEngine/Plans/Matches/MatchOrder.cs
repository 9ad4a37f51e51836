using System.Numerics;
using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Matches;

/// <summary>The order in which the matches that a search found are offered: older combinations of the patterns before the seed first, for each of them the seeds in turn, then the patterns after it by arrival.</summary>
/// <remarks>
/// A combination came when the last of its facts came: with that fact as the seed, it was found in this order. So it is an order
/// by columns of numbers, of which many are the same in all rows; the others are sorted digit by digit.
/// </remarks>
internal sealed class MatchOrder
{
    private const int MostBits = 11;

    private readonly FoundMatches _found;
    private readonly PlanRun _run;
    private readonly int _levels;
    private readonly int _seed;
    private readonly int _ages;
    private readonly long[] _least;
    private readonly long[] _most;

    private MatchOrder(FoundMatches found, PlanRun run, int seed)
    {
        _found = found;
        _run = run;
        _levels = run.Memories.Length;
        _seed = seed;
        _ages = 2 * Math.Max(0, seed - 1);
        _least = new long[_ages + _levels + 1];
        _most = new long[_least.Length];
    }

    /// <param name="found">The rows found.</param>
    /// <param name="run">The search.</param>
    /// <param name="seed">The level of the seeds; past the last one, where all facts were there before.</param>
    /// <returns>The numbers of the rows in order; null where they are in order as found.</returns>
    public static int[]? Of(FoundMatches found, PlanRun run, int seed)
    {
        if (found.Count < 2)
            return null;
        var order = new MatchOrder(found, run, seed);
        return order.IsAsFound() ? null : order.Sort();
    }

    // Whether the rows are in order; finds the range of each column on the way.
    private bool IsAsFound()
    {
        var isSorted = true;
        Span<long> row = stackalloc long[_least.Length];
        Span<long> previous = stackalloc long[_least.Length];
        Read(0, previous);
        previous.CopyTo(_least);
        previous.CopyTo(_most);
        for (var number = 1; number < _found.Count; number++)
        {
            Read(number, row);
            isSorted = isSorted && previous.SequenceCompareTo(row) <= 0;
            for (var column = 0; column < row.Length; column++)
            {
                _least[column] = Math.Min(_least[column], row[column]);
                _most[column] = Math.Max(_most[column], row[column]);
            }

            row.CopyTo(previous);
        }

        return isSorted;
    }

    private int[] Sort()
    {
        var order = new int[_found.Count];
        for (var row = 0; row < order.Length; row++)
            order[row] = row;
        var other = new int[order.Length];
        var bits = Math.Clamp(BitOperations.Log2((uint)order.Length), 4, MostBits);
        Span<int> places = stackalloc int[1 << bits];
        for (var column = _least.Length - 1; column >= 0; column--)
        {
            var range = (ulong)(_most[column] - _least[column]);
            for (var shift = 0; shift < 64 && range >> shift != 0; shift += bits)
            {
                SortByDigit(column, shift, order, other, places);
                (order, other) = (other, order);
            }
        }

        return order;
    }

    private void SortByDigit(int column, int shift, int[] order, int[] sorted, Span<int> places)
    {
        places.Clear();
        foreach (var row in order)
            places[DigitOf(row, column, shift, places.Length)]++;
        var place = 0;
        foreach (ref var count in places)
            (count, place) = (place, place + count);
        foreach (var row in order)
            sorted[places[DigitOf(row, column, shift, places.Length)]++] = row;
    }

    private int DigitOf(int row, int column, int shift, int digits) => (int)((ulong)(ValueOf(row, column) - _least[column]) >> shift) & (digits - 1);

    private long ValueOf(int row, int column)
    {
        if (column >= _ages)
            return _found.NumberAt(row, PlaceOf(column - _ages));
        Span<long> columns = stackalloc long[_least.Length];
        Read(row, columns);
        return columns[column];
    }

    // When the combination before the seed came, and with which level; then the same of what is before that level; then the positions and the turn.
    private void Read(int row, Span<long> columns)
    {
        columns.Clear();
        var next = 0;
        for (var levels = _seed; levels > 1;)
        {
            (levels, columns[next]) = YoungestOf(row, levels);
            columns[next + 1] = levels;
            next += 2;
        }

        for (var number = 0; number <= _levels; number++)
            columns[_ages + number] = _found.NumberAt(row, PlaceOf(number));
    }

    // The turn comes before the seed; in a row it is the last.
    private int PlaceOf(int number) => number < _seed ? number : number == _seed ? _levels : number - 1;

    private (int Level, long Age) YoungestOf(int row, int levels)
    {
        var (youngest, age) = (0, 0L);
        for (var level = 0; level < levels; level++)
        {
            if (_run.EventAt(level, _found.NumberAt(row, level)) is var came && came >= age)
                (youngest, age) = (level, came);
        }

        return (youngest, age);
    }
}
