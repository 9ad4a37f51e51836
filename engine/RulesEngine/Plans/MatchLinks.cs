namespace RulesEngine.Plans;

/// <summary>For each fact the matches in which it has one level, in order of creation.</summary>
internal sealed class MatchLinks
{
    private const int End = -1;

    private readonly SlotMap _first = new();
    private readonly SlotMap _last = new();
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

        var last = _last.TryGet(slot, out var known) ? known : End;
        _previous[number] = last;
        _next[number] = End;
        if (last == End)
            _first.Set(slot, number);
        else
            _next[last] = number;
        _last.Set(slot, number);
    }

    public void Remove(int slot, int number)
    {
        var (previous, next) = (_previous[number], _next[number]);
        if (previous == End)
            _first.Set(slot, next);
        else
            _next[previous] = next;
        if (next == End)
            _last.Set(slot, previous);
        else
            _previous[next] = previous;
    }
}
