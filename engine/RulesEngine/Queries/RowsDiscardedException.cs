namespace RulesEngine.Queries;

/// <summary>Ends a step of a query operator one of whose selectors threw: its rows go, until a later change builds them anew.</summary>
internal sealed class RowsDiscardedException : RuleExecutionException
{
    public RowsDiscardedException()
        : base("The rows of a query were discarded.", null)
    {
    }
}
