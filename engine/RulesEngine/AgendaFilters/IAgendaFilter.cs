namespace RulesEngine.AgendaFilters;

/// <summary>Decides whether a new or changed match may wait on the agenda.</summary>
public interface IAgendaFilter
{
    /// <summary>True lets the match wait to fire; false keeps it off until its facts change again.</summary>
    bool Accept(AgendaContext context, Activation activation);
}
