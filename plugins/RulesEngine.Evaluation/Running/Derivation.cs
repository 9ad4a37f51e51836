using RulesEngine.AgendaFilters;
using RulesEngine.Diagnostics;
using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>Fires the rules that yield facts, which come before those that flag. Rules that go on waking each other are taken off the agenda.</summary>
internal static class Derivation
{
    private const int WatchedFirings = 1000;

    /// <param name="session">The session, with its facts.</param>
    /// <param name="most">How often rules may fire before they are looked at.</param>
    /// <param name="endless">Told of rules that wake each other, with the number of firings so far.</param>
    /// <param name="stop">Stops the firing.</param>
    internal static void Fire(ISession session, int most, Action<FiringLoop, int> endless, CancellationToken stop)
    {
        var firings = 0;
        while (session.Fire(most, stop) == most && IsDeriving(session))
        {
            using var loops = new FiringLoops(session.Events);
            firings += most + session.Fire(WatchedFirings, stop);
            foreach (var loop in loops.Found)
            {
                endless(loop, firings);
                foreach (var rule in loop.Rules)
                {
                    session.Agenda.AddFilter(rule, new Never());
                }
            }
        }
    }

    private static bool IsDeriving(ISession session) =>
        !session.Agenda.IsEmpty && !session.Agenda.Peek().Rule.Properties.TryGetProperty(RuleRole.Property, out _);

    private sealed class Never : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => false;
    }
}
