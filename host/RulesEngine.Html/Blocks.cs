using RulesEngine.Documents;

namespace RulesEngine.Html;

/// <summary>Walks the blocks of a document.</summary>
internal static class Blocks
{
    /// <summary>Every block and what stands in it, in reading order.</summary>
    public static IEnumerable<Block> All(IEnumerable<Block> content) => content.SelectMany(block => All(Inside(block)).Prepend(block));

    private static IEnumerable<Block> Inside(Block block) => block switch
    {
        Section section => section.Content,
        Group group => group.Content,
        PageSet set => set.Content,
        Callout callout => callout.Content,
        ListBlock list => list.Items.SelectMany(item => item.Content),
        _ => [],
    };
}
