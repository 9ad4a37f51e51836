using RulesEngine.Diagnostics;
using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

internal sealed class RuleInvocationRecorder : IRuleInvocationRecorder
{
    private readonly List<IMatch> _invocations = [];
    private bool _paused;

    public RuleInvocationRecorder(ISession session)
    {
        session.Events.RuleFiredEvent += OnRuleFired;
    }

    public IReadOnlyList<IMatch> GetInvocations() => [.. _invocations];

    public void Clear() => _invocations.Clear();

    public void Pause() => _paused = true;

    public void Resume() => _paused = false;

    private void OnRuleFired(object? sender, AgendaEventArgs args)
    {
        if (!_paused)
        {
            _invocations.Add(new RecordedMatch(args.Match));
        }
    }
}
