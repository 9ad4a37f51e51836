namespace RulesEngine.Benchmarks.Party;

/// <summary>That a guest sits somewhere in a seating.</summary>
internal sealed class Seat(int seatingId, int guest)
{
    public int SeatingId => seatingId;

    public int Guest => guest;
}
