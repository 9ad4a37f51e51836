namespace RulesEngine.AgendaFilters;

/// <summary>Given to agenda filters; identifies the session that asks.</summary>
public sealed class AgendaContext
{
    internal AgendaContext()
    {
    }
}
