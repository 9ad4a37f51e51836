namespace RulesEngine.Benchmarks.Party;

/// <summary>One hobby of a guest; a guest with three is three facts.</summary>
internal sealed class Guest(int number, bool isMan, int hobby)
{
    public int Number => number;

    public bool IsMan => isMan;

    public int Hobby => hobby;
}
