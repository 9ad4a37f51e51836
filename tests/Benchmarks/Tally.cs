namespace RulesEngine.Benchmarks;

/// <summary>What the rules found, counted.</summary>
internal sealed class Tally
{
    public int Count { get; private set; }

    public void Add() => Count++;
}
