using RulesEngine.RuleModel;

namespace RulesEngine.Diagnostics;

/// <summary>Something happened to a match.</summary>
public class AgendaEventArgs(IMatch match) : EventArgs
{
    /// <summary>The rule that matched.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts it matched.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; } = match;
}
