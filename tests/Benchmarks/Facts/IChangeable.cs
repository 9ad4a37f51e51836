namespace RulesEngine.Benchmarks.Facts;

/// <summary>A fact with two states: changed twice it is as before.</summary>
internal interface IChangeable
{
    void Change();
}
