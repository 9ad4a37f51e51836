using RulesEngine.Documents;

namespace RulesEngine.Html;

/// <summary>The headings of a document in reading order, numbered as the writer meets them.</summary>
internal sealed class Headings
{
    private readonly List<Heading> _all = [];

    private Headings()
    {
    }

    /// <summary>Whether the document has a masthead.</summary>
    public bool HasTitle => _all.Exists(heading => heading.Depth == 0);

    public static Headings Of(IReadOnlyList<Block> content)
    {
        var headings = new Headings();
        headings.Collect(content, 1);
        return headings;
    }

    /// <summary>The headings that a table of contents lists, down to a depth.</summary>
    public IReadOnlyList<Heading> Listed(int levels) =>
        [.. _all.Where(heading => heading.IsListed && heading.Depth >= 1 && heading.Depth <= levels && !string.IsNullOrWhiteSpace(heading.Text))];

    private void Collect(IEnumerable<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Title title:
                    Add(title.Text, 0, isListed: false);
                    break;
                case Section section:
                    Add(section.Heading, depth, section.Listed);
                    Collect(section.Content, depth + 1);
                    break;
                case Group group:
                    Collect(group.Content, depth);
                    break;
                case PageSet set:
                    Collect(set.Content, depth);
                    break;
                case Callout callout:
                    Collect(callout.Content, depth);
                    break;
                case ListBlock list:
                    Collect(list.Items.SelectMany(item => item.Content), depth);
                    break;
            }
        }
    }

    private void Add(RichText text, int depth, bool isListed) =>
        _all.Add(new Heading(_all.Count + 1, depth, text.Plain.Replace('\n', ' '), isListed));

    /// <summary>A heading.</summary>
    /// <param name="Number">Its number in reading order, from 1.</param>
    /// <param name="Depth">0 for the title, 1 for the outermost sections.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="IsListed">Whether tables of contents list it.</param>
    public sealed record Heading(int Number, int Depth, string Text, bool IsListed);
}
