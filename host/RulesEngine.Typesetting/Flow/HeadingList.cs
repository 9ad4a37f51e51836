using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>The headings of a document in reading order, numbered as the composer meets them.</summary>
internal static class HeadingList
{
    public static IReadOnlyList<HeadingEntry> Of(IReadOnlyList<Block> content)
    {
        var entries = new List<HeadingEntry>();
        Collect(content, 1, null, entries);
        return entries;
    }

    /// <summary>Bookmarks for the listed headings, nested by their depth.</summary>
    public static IReadOnlyList<OutlineEntry> Outline(IReadOnlyList<HeadingEntry> headings, Landmarks landmarks)
    {
        var position = 0;
        IReadOnlyList<HeadingEntry> listed = [.. headings.Where(heading => heading.IsListed && !string.IsNullOrWhiteSpace(heading.Text))];
        return Nest(listed, ref position, depth: 0, landmarks);
    }

    private static void Collect(IReadOnlyList<Block> blocks, int depth, string? surrounding, List<HeadingEntry> entries)
    {
        foreach (var block in blocks)
        {
            var language = block.Language ?? surrounding;
            switch (block)
            {
                case Title title:
                    entries.Add(new HeadingEntry(entries.Count, 0, OneLine(title.Text), IsListed: false, language));
                    break;
                case Section section:
                    entries.Add(new HeadingEntry(entries.Count, depth, OneLine(section.Heading), section.Listed, language));
                    Collect(section.Content, depth + 1, language, entries);
                    break;
                case Group group:
                    Collect(group.Content, depth, language, entries);
                    break;
                case PageSet set:
                    Collect(set.Content, depth, language, entries);
                    break;
                case Callout callout:
                    Collect(callout.Content, depth, language, entries);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                        Collect(item.Content, depth, language, entries);
                    break;
            }
        }
    }

    private static string OneLine(RichText text) => text.Plain.Replace('\n', ' ');

    private static List<OutlineEntry> Nest(IReadOnlyList<HeadingEntry> headings, ref int position, int depth, Landmarks landmarks)
    {
        var entries = new List<OutlineEntry>();
        while (position < headings.Count && headings[position].Depth > depth)
        {
            var heading = headings[position++];
            var children = Nest(headings, ref position, heading.Depth, landmarks);
            entries.Add(new OutlineEntry(heading.Text, landmarks.Heading(heading.Number) ?? default, children));
        }

        return entries;
    }
}
