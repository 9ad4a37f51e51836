using RulesEngine.Compilation;
using RulesEngine.Network;
using RulesEngine.RuleModel;
using RulesEngine.Sessions;

namespace RulesEngine;

/// <summary>A match of a rule, waiting to fire or already fired. Shows its facts as they are now.</summary>
public sealed class Activation : IMatch
{
    private readonly Token _token;
    private readonly IReadOnlyDictionary<string, int> _levels;

    internal Activation(CompiledRule rule, Token token, IReadOnlyDictionary<string, int> levels)
    {
        Compiled = rule;
        _token = token;
        _levels = levels;
    }

    /// <inheritdoc/>
    public IRuleDefinition Rule => Compiled.Definition;

    /// <inheritdoc/>
    public IEnumerable<IFactMatch> Facts => Compiled.Exports.Select(declaration => new MatchedFact(declaration, Find(declaration.Name)));

    /// <inheritdoc/>
    public MatchTrigger Trigger { get; internal set; }

    internal CompiledRule Compiled { get; }

    internal bool HasFired { get; set; }

    /// <summary>The keys of OnChange filters: as last computed, and as they were when the match last fired.</summary>
    internal object?[]? Keys { get; set; }

    internal object?[]? FiredKeys { get; set; }

    /// <summary>The facts this match yielded, by key in order; null where there are none.</summary>
    internal OrderedDictionary<object, Fact>? Linked { get; set; }

    /// <summary>Where the match waits on the agenda; null where it does not.</summary>
    internal ActivationQueue? Waiting { get; set; }

    /// <summary>Its neighbours there.</summary>
    internal Activation? Previous { get; set; }

    internal Activation? Next { get; set; }

    internal object? ValueOf(string name) => Find(name)?.Value;

    private Fact? Find(string name) => _levels.TryGetValue(name, out var level) ? _token.FactAt(level) : null;
}
