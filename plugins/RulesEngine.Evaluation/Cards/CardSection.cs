using Markdig.Syntax;

namespace RulesEngine.Evaluation;

/// <summary>A heading of a card and the blocks under it.</summary>
internal sealed record CardSection(string Title, int Line, List<Block> Blocks)
{
    /// <summary>The sections whose headings are of a level.</summary>
    internal static List<CardSection> Under(int level, IReadOnlyList<Block> blocks)
    {
        var sections = new List<CardSection>();
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading && heading.Level == level)
            {
                sections.Add(new CardSection(MarkdownText.Of(heading), heading.Line + 1, []));
            }
            else if (sections.Count > 0)
            {
                sections[^1].Blocks.Add(block);
            }
        }

        return sections;
    }
}
