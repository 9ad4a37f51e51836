namespace RulesEngine.Benchmarks.Party;

/// <summary>That a seating was gone on from with this guest, for this hobby.</summary>
internal sealed class Choice(int seatingId, int guest, int hobby)
{
    public int SeatingId => seatingId;

    public int Guest => guest;

    public int Hobby => hobby;
}
