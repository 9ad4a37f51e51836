using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine;

/// <summary>A match of a rule, waiting to fire or already fired. Shows its facts as they are now.</summary>
public sealed class Activation : IMatch
{
    private readonly RuleNode _node;
    private readonly int _number;

    // Null once the number is another match's.
    private RuleMatches? _matches;
    private MatchTrigger _lastTrigger;

    // By level, once the match has ceased: facts, or the values of those that nobody has seen.
    private object[]? _kept;

    internal Activation(RuleMatches matches, int number)
    {
        _node = matches.Node;
        _matches = matches;
        _number = number;
    }

    /// <inheritdoc/>
    public IRuleDefinition Rule => _node.Rule.Definition;

    /// <inheritdoc/>
    public IEnumerable<IFactMatch> Facts => _node.Rule.Exports.Select(declaration => new MatchedFact(declaration, Find(declaration.Name)));

    /// <inheritdoc/>
    public MatchTrigger Trigger => _matches?.StateOf(_number).Trigger ?? _lastTrigger;

    internal object? ValueAt(int level) => _kept is null ? _matches!.ValueAt(_number, level) : _kept[level - 1] is Fact fact ? fact.Value : _kept[level - 1];

    /// <summary>The match has ceased.</summary>
    internal void Keep(object[] facts) => _kept = facts;

    /// <summary>The match is over, and its number free.</summary>
    internal void Part(MatchTrigger last)
    {
        _lastTrigger = last;
        _matches = null;
    }

    private Fact? Find(string name)
    {
        if (!_node.Levels.TryGetValue(name, out var level))
            return null;
        return _kept is null ? _matches!.FactAt(_number, level) : _kept[level - 1] as Fact ?? new Fact(_kept[level - 1], _kept[level - 1].GetType());
    }
}
