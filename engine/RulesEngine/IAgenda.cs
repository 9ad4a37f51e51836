using RulesEngine.AgendaFilters;
using RulesEngine.RuleModel;

namespace RulesEngine;

/// <summary>The matches that wait to fire: higher priority first; within a priority as <see cref="AgendaOrder"/> says, first come, first served unless set.</summary>
public interface IAgenda
{
    /// <summary>Whether nothing waits.</summary>
    bool IsEmpty { get; }

    /// <summary>The match that fires next.</summary>
    /// <exception cref="InvalidOperationException">Nothing waits.</exception>
    IMatch Peek();

    /// <summary>Drops every waiting match. A later update of its facts lets it fire as if for the first time.</summary>
    void Clear();

    /// <summary>Lets <paramref name="filter"/> see the new and changed matches of all rules.</summary>
    void AddFilter(IAgendaFilter filter);

    /// <summary>Lets <paramref name="filter"/> see the new and changed matches of one rule.</summary>
    void AddFilter(IRuleDefinition rule, IAgendaFilter filter);
}
