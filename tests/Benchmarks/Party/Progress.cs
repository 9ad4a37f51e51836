namespace RulesEngine.Benchmarks.Party;

/// <summary>Where the search stands.</summary>
internal sealed class Progress(int guests)
{
    public int Guests => guests;

    public Step Step { get; set; } = Step.Begin;

    /// <summary>The number of seatings made so far.</summary>
    public int Seatings { get; set; }

    /// <summary>The seating with everybody at the table; none until it is found.</summary>
    public Seating? Found { get; set; }
}
