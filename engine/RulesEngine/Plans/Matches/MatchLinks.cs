using RulesEngine.Plans.Indexes;

namespace RulesEngine.Plans.Matches;

/// <summary>For each fact the matches in which it has one level, in order of creation. Before the first of them comes the last.</summary>
internal sealed class MatchLinks
{
    private const int End = -1;

    private readonly SlotMap _first = new();
    private int[] _next = new int[16];
    private int[] _previous = new int[16];

    public int First(int slot) => _first.TryGet(slot, out var number) ? number : End;

    public int After(int number) => _next[number];

    public void Add(int slot, int number)
    {
        if (number >= _next.Length)
        {
            var size = Math.Max(number + 1, _next.Length * 2);
            Array.Resize(ref _next, size);
            Array.Resize(ref _previous, size);
        }

        _next[number] = End;
        var first = First(slot);
        if (first == End)
        {
            _previous[number] = number;
            _first.Set(slot, number);
            return;
        }

        var last = _previous[first];
        _next[last] = number;
        _previous[number] = last;
        _previous[first] = number;
    }

    public void Remove(int slot, int number)
    {
        var (first, previous, next) = (First(slot), _previous[number], _next[number]);
        if (number == first)
            _first.Set(slot, next);
        else
            _next[previous] = next;
        if (next != End)
            _previous[next] = previous;
        else if (number != first)
            _previous[first] = previous;
    }
}
