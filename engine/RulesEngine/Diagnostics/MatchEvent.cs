namespace RulesEngine.Diagnostics;

internal enum MatchEvent
{
    Created,
    Updated,
    Deleted,
    Firing,
    Fired,
}
