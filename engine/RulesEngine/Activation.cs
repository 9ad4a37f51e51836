using RulesEngine.Compilation;
using RulesEngine.Network;
using RulesEngine.Plans;
using RulesEngine.RuleModel;
using RulesEngine.Sessions;

namespace RulesEngine;

/// <summary>A match of a rule, waiting to fire or already fired. Shows its facts as they are now.</summary>
public sealed class Activation : IMatch
{
    private readonly RuleNode _node;
    private readonly SlotRow _slots;

    // A token, or the state of the plan whose slots they are; once the match has ceased, what was there.
    private object _source;

    internal Activation(RuleNode node, Token token)
    {
        _node = node;
        _source = token;
    }

    internal Activation(RuleNode node, PlanState plan, ReadOnlySpan<int> slots, object?[]? values)
    {
        _node = node;
        _source = plan;
        _slots = new SlotRow(slots);
        Values = values;
    }

    /// <inheritdoc/>
    public IRuleDefinition Rule => Compiled.Definition;

    /// <inheritdoc/>
    public IEnumerable<IFactMatch> Facts => Compiled.Exports.Select(declaration => new MatchedFact(declaration, Find(declaration.Name)));

    /// <inheritdoc/>
    public MatchTrigger Trigger { get; internal set; }

    internal CompiledRule Compiled => _node.Rule;

    internal bool HasFired { get; set; }

    /// <summary>The keys of OnChange filters: as last computed, and as they were when the match last fired.</summary>
    internal object?[]? Keys { get; set; }

    internal object?[]? FiredKeys { get; set; }

    /// <summary>The facts this match yielded, by key in order; null where there are none.</summary>
    internal LinkedByKey? Linked { get; set; }

    /// <summary>Where the match waits on the agenda; null where it does not.</summary>
    internal ActivationQueue? Waiting { get; set; }

    /// <summary>Its neighbours there.</summary>
    internal Activation? Previous { get; set; }

    internal Activation? Next { get; set; }

    /// <summary>Its number among the matches of a plan; negative once it has ceased.</summary>
    internal int Number { get; set; }

    /// <summary>Tells within one step which matches still hold.</summary>
    internal int Mark { get; set; }

    /// <summary>What a plan computed for the match; null where it computes nothing.</summary>
    internal object?[]? Values { get; set; }

    internal int SlotAt(int level) => _slots[level];

    internal bool HasSlots(ReadOnlySpan<int> slots)
    {
        for (var level = 0; level < slots.Length; level++)
        {
            if (_slots[level] != slots[level])
                return false;
        }

        return true;
    }

    internal int HashOfSlots(int levels)
    {
        var hash = 0u;
        for (var level = 0; level < levels; level++)
            hash = SlotRow.Mix(hash, _slots[level]);
        return SlotRow.Finish(hash);
    }

    /// <summary>Keeps what the match shows: its facts may leave, and others take their slots.</summary>
    internal void Detach()
    {
        var facts = new object?[_node.Plan!.Levels];
        for (var level = 0; level < facts.Length; level++)
            facts[level] = ((PlanState)_source).StoreOf(level).Shown(_slots[level]);
        _source = facts;
    }

    internal object? ValueOf(string name) => _node.Levels.TryGetValue(name, out var level) ? ValueAt(level) : null;

    private static Fact FactFrom(object?[] facts, int level) => facts[level] as Fact ?? new Fact(facts[level], facts[level]!.GetType());

    private object? ValueAt(int level) => _source switch
    {
        Token token => token.ValueAt(level),
        _ => _node.Plan!.Cells.LevelAt(level - 1) is var of and >= 0 ? FactValueAt(of) : Values![_node.Plan.Cells.ValueAt(level - 1)],
    };

    private object? FactValueAt(int level) => _source switch
    {
        PlanState plan => plan.StoreOf(level).ValueAt(_slots[level]),
        object?[] facts => facts[level] is Fact fact ? fact.Value : facts[level],
        _ => null,
    };

    private Fact? Find(string name)
    {
        if (!_node.Levels.TryGetValue(name, out var level))
            return null;
        if (_source is Token token)
            return token.FactAt(level);
        var cells = _node.Plan!.Cells;
        if (cells.LevelAt(level - 1) is var of and >= 0)
            return _source is PlanState plan ? plan.StoreOf(of).FactAt(_slots[of]) : FactFrom((object?[])_source, of);
        return new Fact(ValueAt(level), cells.TypeAt(level - 1)) { Source = ValueAt(level) as IFactSource };
    }
}
