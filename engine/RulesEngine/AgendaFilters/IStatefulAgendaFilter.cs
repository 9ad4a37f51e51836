namespace RulesEngine.AgendaFilters;

/// <summary>An agenda filter that remembers something about each match.</summary>
public interface IStatefulAgendaFilter : IAgendaFilter
{
    /// <summary>The match was taken to fire; its actions have not run yet.</summary>
    void Select(AgendaContext context, Activation activation);

    /// <summary>The match ceased to be.</summary>
    void Remove(AgendaContext context, Activation activation);
}
