using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>Gives elements their object numbers where they are first met: on a page, or in the tree.</summary>
internal sealed class ElementNumbers(PdfFile file)
{
    public int this[StructureElement element]
    {
        get
        {
            if (element.Number == 0)
            {
                element.Number = file.Reserve();
            }

            return element.Number;
        }
    }

    /// <summary>Takes back the numbers that an earlier file gave.</summary>
    public static void Clear(StructureElement element)
    {
        element.Number = 0;
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
            {
                Clear(child);
            }
        }
    }
}
