namespace RulesEngine.Queries;

internal enum RowFate
{
    Added,
    Modified,
    Removed,
}
