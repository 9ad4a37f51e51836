using RulesEngine.Network;
using RulesEngine.Plans.Indexes;
using RulesEngine.Plans.Matches;

namespace RulesEngine.Plans.Searches;

/// <summary>One search for matches: what is bound on the way, and what was found.</summary>
internal sealed class PlanRun(NetworkState state, MatchPlan plan, AlphaMemory[] memories)
{
    private readonly int[] _turns = [.. plan.Joins.Select(join => plan.TurnOf(join.Level))];
    private readonly int[] _offsets = [.. plan.Joins.Select(join => join.Memory.Events.OffsetAt(plan.TurnOf(join.Level)))];

    // What no name is given to is put where nobody looks.
    private readonly int[] _cells = [.. plan.Joins.Select(join => join.Cell < 0 ? plan.Cells.Count + 1 : join.Cell)];

    /// <summary>What is bound, by cell; behind it the fact under test.</summary>
    public object?[] Row { get; } = new object?[plan.Cells.Count + 2];

    /// <summary>Where the bound facts are in their memories.</summary>
    public int[] Positions { get; } = new int[plan.Levels];

    public AlphaMemory[] Memories => memories;

    /// <summary>For each level, the first position looked at, and the one after the last.</summary>
    public int[] From { get; } = new int[plan.Levels];

    public int[] To { get; } = new int[plan.Levels];

    /// <summary>For each join, whether no key tied its sides, so that its conditions are tested as the rule states them.</summary>
    public bool[] IsOpen { get; } = new bool[plan.Levels];

    public FoundMatches Found { get; set; } = new(plan);

    /// <summary>The part of the rule from which on somebody hears of evaluations and failures: what is before was evaluated in an earlier step.</summary>
    public int LoudFrom { get; set; }

    /// <summary>The turn of the fact with which it begins.</summary>
    public int Turn { get; set; }

    /// <summary>Which of a quantifier's facts are heard of.</summary>
    public WitnessScope Witnesses { get; set; }

    /// <summary>Where only what came and went is sought: the matches that are known, and the mark of those that still hold. The search goes no further with them.</summary>
    public (MatchTable Matches, int Mark)? Known { get; set; }

    /// <summary>Where several plans search together: takes what is found for each. Then nobody hears of a failure, it ends the search.</summary>
    public SharedSearch? Shared { get; set; }

    public NetworkState State => state;

    public bool IsWatched { get; private set; }

    /// <summary>Begins with every fact of which the patterns have been told: of a new one a pattern may be told later in the same step.</summary>
    public void Begin(int loudFrom)
    {
        Turn = 0;
        LoudFrom = loudFrom;
        IsWatched = state.WatchesConditions;
        Known = null;
        Witnesses = WitnessScope.All;
        Found.Clear();
        for (var level = 0; level < Memories.Length; level++)
        {
            From[level] = 0;
            To[level] = Memories[level].TopFor(_turns[level]);
        }
    }

    /// <summary>How many positions of a level are looked at.</summary>
    public int CountAt(int level) => To[level] - From[level];

    /// <summary>When the fact at a position came, for the pattern of a level.</summary>
    public long EventAt(int level, int position) => Memories[level].EventAt(position) + _offsets[level];

    public void Bind(int level, int position)
    {
        Positions[level] = position;

        // An array asks a value for its type before it takes it, a span does not: so what nobody reads is not fetched from memory.
        Row.AsSpan()[_cells[level]] = Memories[level].ValueAt(position);
    }

    /// <summary>Binds a fact that nobody looks at.</summary>
    public void Pass(int level, int position) => Positions[level] = position;

    /// <summary>While somebody watches evaluations every pair is tried, as if there were no index.</summary>
    public bool TriesAll(int join) => IsWatched && plan.Joins[join].Order >= LoudFrom;

    public void Note() => Found.Add(this);

    /// <summary>Counts a combination that a node let through, while somebody asks for that.</summary>
    public void Count(NetworkNode node, int order)
    {
        if (state.Meter is { } meter && order >= LoudFrom && plan.Counts(node))
            meter.Passed(node);
    }

    /// <summary>Whether what is bound is a match that is known, which then still holds.</summary>
    public bool IsKnown()
    {
        if (Known is not var (matches, mark))
            return false;
        Span<int> slots = stackalloc int[Positions.Length];
        for (var level = 0; level < slots.Length; level++)
            slots[level] = Memories[level].SlotAt(Positions[level]);
        if (matches.Find(slots) is not (var match and >= 0))
            return false;
        matches.Mark(match, mark);
        return true;
    }

    /// <summary>Whether a condition holds of what is bound.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="node">The node it belongs to.</param>
    /// <param name="order">The part of the rule it belongs to.</param>
    /// <param name="own">Where in the row the fact under test is.</param>
    public bool Holds(BoundExpression<bool> condition, NetworkNode node, int order, int own) =>
        Holds(condition, node, own, order >= LoudFrom, -1);

    /// <param name="condition">The condition.</param>
    /// <param name="node">The node it belongs to.</param>
    /// <param name="own">Where in the row the fact under test is.</param>
    /// <param name="isLoud">Whether somebody hears of it.</param>
    /// <param name="slot">The slot of the fact, where it is no pattern's.</param>
    public bool Holds(BoundExpression<bool> condition, NetworkNode node, int own, bool isLoud, int slot)
    {
        if (!IsWatched || !isLoud)
        {
            try
            {
                return condition.Evaluate(Row, own);
            }
            catch (Exception exception) when (exception is not RuleExecutionException && Shared is null)
            {
                if (!isLoud)
                    return false;
            }
        }

        return state.Holds(condition, node, TokenBefore(own), slot < 0 ? FactAt(own) : state.Facts.FactAt(slot));
    }

    /// <summary>Computes a value of what is bound.</summary>
    public bool TryCompute(BoundExpression<object?> expression, NetworkNode node, int order, int cell, out object? value)
    {
        var isLoud = order >= LoudFrom;
        value = null;
        if (!IsWatched || !isLoud)
        {
            try
            {
                value = expression.Evaluate(Row, cell);
                return true;
            }
            catch (Exception exception) when (exception is not RuleExecutionException)
            {
                if (!isLoud)
                    return false;
            }
        }

        return state.TryCompute(expression, node, TokenBefore(cell), null, out value);
    }

    private Fact FactAt(int cell) => plan.Cells.LevelAt(cell) is var level and >= 0
        ? Memories[level].FactAt(Positions[level])
        : new Fact(Row[cell], plan.Cells.TypeAt(cell));

    private Token TokenBefore(int cell)
    {
        var token = state.Start;
        for (var before = 0; before < cell; before++)
            token = new Token(token, FactAt(before));
        return token;
    }
}
