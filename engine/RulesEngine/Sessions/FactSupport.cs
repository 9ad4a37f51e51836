using RulesEngine.Network;

namespace RulesEngine.Sessions;

/// <summary>What keeps a linked fact in working memory.</summary>
/// <param name="First">The first of the matches that support it; none where the last one has ceased and the fact is about to leave.</param>
/// <param name="Ticket">Tells this fact from others that had its slot; 0 where the fact in the slot is not linked.</param>
internal readonly record struct FactSupport(RuleMatch First, int Ticket)
{
    public bool IsSupported => First.All is not null;
}
