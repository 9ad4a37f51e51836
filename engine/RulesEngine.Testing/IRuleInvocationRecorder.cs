using RulesEngine.RuleModel;

namespace RulesEngine.Testing;

/// <summary>Remembers each firing of a rule as it was when the rule had fired.</summary>
public interface IRuleInvocationRecorder
{
    /// <returns>The firings in order.</returns>
    IReadOnlyList<IMatch> GetInvocations();

    /// <summary>Forgets the firings so far.</summary>
    void Clear();

    /// <summary>Remembers nothing until <see cref="Resume"/>.</summary>
    void Pause();

    void Resume();
}
