namespace RulesEngine.Benchmarks.Changes;

/// <summary>An answer kept by hand while facts change.</summary>
internal interface IKeptAnswer
{
    /// <summary>Changes a hundredth of the facts, brings the answer up to date, and gives the number of what holds anew.</summary>
    int Change();
}
