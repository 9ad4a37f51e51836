namespace RulesEngine.Host.Tests.Packs.Faults;

/// <summary>One thing that can be wrong with a pack, and what the host says and does about it.</summary>
/// <param name="Number">Its place in the list of faults that the host is held to.</param>
/// <param name="Name">What is wrong.</param>
/// <param name="Put">Puts the pack that has it on the shelf.</param>
internal sealed record FaultyPack(int Number, string Name, Action<FaultShelf> Put)
{
    /// <summary>What the host says of it, a sentence a line; nothing where it has nothing to say. The shelf's own path is written as PACKS.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Whether it is kept from running, which a run ends with 4 for; where it is not, what is told is a warning.</summary>
    public bool IsRefused { get; init; } = true;

    /// <summary>What the rules that took part begin with: those of the sound pack beside it, unless the faulty one may run too.</summary>
    public IReadOnlyList<string> Ran { get; init; } = ["RHB"];
}
