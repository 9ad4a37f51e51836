using RulesEngine.Sessions;

namespace RulesEngine.Network;

/// <summary>The matches of one conjunction of a rule in one session, each a number. An object stands for a match only where somebody sees it.</summary>
/// <remarks>A match that has ceased keeps its number while it waits to be undone, or fires. Then another match may get it.</remarks>
internal abstract class RuleMatches(RuleNode node)
{
    private readonly Stack<int> _free = [];

    // Free as soon as nobody works through a list.
    private readonly List<int> _over = [];
    private MatchState[] _states = new MatchState[16];
    private Activation?[]? _shown;
    private int _top;
    private int _users;

    public RuleNode Node => node;

    /// <summary>How many matches hold.</summary>
    public int Count { get; private set; }

    /// <summary>The facts they yielded.</summary>
    public LinkedByMatch Linked { get; } = new();

    /// <summary>What OnChange filters compare; null until one does.</summary>
    public ChangeKeys? ChangeKeys { get; set; }

    public ref MatchState StateOf(int number) => ref _states[number];

    public bool Holds(int number) => _states[number].Holds;

    /// <summary>The object that stands for a match: made when first asked for, the same from then on.</summary>
    public Activation Show(int number)
    {
        if (_shown is null || number >= _shown.Length)
            Array.Resize(ref _shown, _states.Length);
        return _shown[number] ??= new Activation(this, number);
    }

    /// <summary>The value at a level from 1, also of a match that has ceased.</summary>
    public object? ValueOf(int number, int level) => Holds(number) ? ValueAt(number, level) : _shown![number]!.ValueAt(level);

    public abstract object? ValueAt(int number, int level);

    public abstract Fact FactAt(int number, int level);

    /// <summary>While somebody works through a list of matches, no number goes to another.</summary>
    public void Enter() => _users++;

    public void Exit()
    {
        if (--_users > 0)
            return;
        foreach (var number in _over)
            _free.Push(number);
        _over.Clear();
    }

    /// <summary>A match holds no more. Who sees it keeps seeing its facts: those may leave, and others take their slots.</summary>
    public void Cease(int number)
    {
        ref var state = ref _states[number];
        if (state.Place > 0 || state.Firings > 0)
            Show(number);
        Seen(number)?.Keep(FactsOf(number));
        state.Holds = false;
        Count--;
        Settle(number);
    }

    /// <summary>Sets the number of a match free that has ceased, does not wait and does not fire.</summary>
    public void Settle(int number)
    {
        ref var state = ref _states[number];
        if (state.Holds || state.Place > 0 || state.Firings > 0)
            return;
        if (Seen(number) is { } seen)
        {
            seen.Part(state.Trigger);
            _shown![number] = null;
        }

        ChangeKeys?.Forget(number);
        Forget(number);
        if (_users > 0)
            _over.Add(number);
        else
            _free.Push(number);
    }

    /// <summary>A number for a new match.</summary>
    protected int Take()
    {
        Count++;
        if (!_free.TryPop(out var number))
        {
            number = _top++;
            if (number == _states.Length)
                Array.Resize(ref _states, number * 2);
        }

        _states[number] = new MatchState { Holds = true };
        return number;
    }

    private Activation? Seen(int number) => _shown is not null && number < _shown.Length ? _shown[number] : null;

    /// <summary>The facts of a match by level: each as somebody has seen it, or else its value.</summary>
    protected abstract object[] FactsOf(int number);

    /// <summary>Lets go of what a match held.</summary>
    protected abstract void Forget(int number);
}
