namespace RulesEngine.Html;

/// <summary>Writes headings as a list in lists, each leading to its place.</summary>
internal static class ContentsList
{
    public static void Write(MarkupWriter markup, IReadOnlyList<Headings.Heading> headings)
    {
        var position = 0;
        while (position < headings.Count)
        {
            Level(markup, headings, ref position, headings[position].Depth);
        }
    }

    // A list holds the headings of one depth; deeper ones stand in a list within the item before them.
    private static void Level(MarkupWriter markup, IReadOnlyList<Headings.Heading> headings, ref int position, int depth)
    {
        markup.Open("ol", ("class", "contents"));
        while (position < headings.Count && headings[position].Depth == depth)
        {
            markup.Open("li");
            markup.Element("a", headings[position].Text, ("href", $"#{Places.Heading(headings[position].Number)}"));
            position++;
            while (position < headings.Count && headings[position].Depth > depth)
            {
                Level(markup, headings, ref position, headings[position].Depth);
            }

            markup.Close();
        }

        markup.CloseLine();
    }
}
