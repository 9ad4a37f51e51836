using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>The rules that could not be compiled, gathered so that all are named at once.</summary>
internal sealed class RuleFaults
{
    private readonly List<(string Rule, Exception Cause)> _faults = [];

    public void Collect(IRuleDefinition rule, Action compile)
    {
        try
        {
            compile();
        }
#pragma warning disable CA1031 // Every fault is reported under the name of its rule by ThrowIfAny.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            _faults.Add((rule.Name, cause));
        }
    }

    /// <exception cref="RuleCompilationException">There are any.</exception>
    public void ThrowIfAny()
    {
        if (_faults is not [var first, .. var others])
            return;
        var message = others.Count == 0
            ? $"A rule could not be compiled: {first.Cause.Message}"
            : $"{_faults.Count} rules could not be compiled: {string.Join("; ", _faults.Select(fault => $"'{fault.Rule}': {fault.Cause.Message}"))}";
        throw new RuleCompilationException(message, first.Rule, first.Cause);
    }
}
