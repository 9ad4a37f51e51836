using RulesEngine.Compilation;
using RulesEngine.RuleModel;

namespace RulesEngine.Network;

/// <summary>One match, by its number among those of its rule.</summary>
internal readonly record struct RuleMatch(RuleMatches All, int Number)
{
    public CompiledRule Rule => All.Node.Rule;

    public ref MatchState State => ref All.StateOf(Number);

    public MatchTrigger Trigger => State.Trigger;

    /// <summary>The match as others see it.</summary>
    public Activation Shown => All.Show(Number);

    /// <summary>The value of a pattern or binding; null where the name is bound in another branch only.</summary>
    public object? ValueOf(string name) => All.Node.Levels.TryGetValue(name, out var level) ? All.ValueOf(Number, level) : null;

    public void BeginFiring() => State.Firings++;

    public void EndFiring()
    {
        State.Firings--;
        All.Settle(Number);
    }
}
