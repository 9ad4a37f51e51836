namespace RulesEngine.Network;

/// <summary>Something a memory keeps, with its turn: what came first is offered first.</summary>
internal interface IArrival
{
    long Turn { get; }
}
