namespace RulesEngine.Network;

/// <summary>Where the facts of a memory are, by slot: working memory, or what a query makes of it.</summary>
internal interface IFactStore
{
    object ValueAt(int slot);

    Fact FactAt(int slot);

    /// <summary>The fact where somebody has seen it, else its value.</summary>
    object? Shown(int slot);
}
