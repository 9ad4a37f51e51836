using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>Writes the folios as ranges: a new one where the style changes or a number does not follow the one before.</summary>
internal static class PageLabels
{
    public static int Write(PdfFile file, IReadOnlyList<WrittenPage> pages)
    {
        var ranges = new List<KeyValuePair<int, Action<SyntaxWriter>>>();
        PageLabel? expected = null;
        for (var page = 0; page < pages.Count; page++)
        {
            var label = pages[page].Label;
            if (label != expected)
            {
                ranges.Add(KeyValuePair.Create<int, Action<SyntaxWriter>>(page, target => Range(target, label)));
            }

            expected = label with { Number = label.Number + 1 };
        }

        return SortedTree.Numbers(file, ranges);
    }

    private static void Range(SyntaxWriter target, PageLabel first)
    {
        target.Open().Name("/S"u8).Name(first.Style == PageLabelStyle.LowerRoman ? "/r"u8 : "/D"u8);
        if (first.Number != 1)
        {
            target.Name("/St"u8).Number(first.Number);
        }

        target.Close();
    }
}
