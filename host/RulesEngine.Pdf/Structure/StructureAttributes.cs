using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>The attributes of structure elements: numbering of lists, scope and spans of cells, the box of figures.</summary>
internal static class StructureAttributes
{
    public static void Write(SyntaxWriter target, StructureElement element, WrittenPages pages)
    {
        switch (element.Type)
        {
            case StructureType.L:
                target.Name("/A<</O/List/ListNumbering"u8).Name((element.Numbering ?? ListNumbering.None).ToString()).Close();
                break;
            case StructureType.TH or StructureType.TD:
                Cell(target, element);
                break;
            case StructureType.Figure:
                Figure(target, element, pages);
                break;
        }
    }

    private static void Cell(SyntaxWriter target, StructureElement cell)
    {
        var scope = cell.Type == StructureType.TH ? cell.Scope ?? TableScope.Column : (TableScope?)null;
        if (scope is null && cell is { ColumnSpan: 1, RowSpan: 1, Headers.Count: 0 })
        {
            return;
        }

        target.Name("/A<</O/Table"u8);
        if (scope is { } cells)
        {
            target.Name("/Scope"u8).Name(cells.ToString());
        }

        if (cell.ColumnSpan != 1)
        {
            target.Name("/ColSpan"u8).Number(cell.ColumnSpan);
        }

        if (cell.RowSpan != 1)
        {
            target.Name("/RowSpan"u8).Number(cell.RowSpan);
        }

        if (cell.Headers.Count > 0)
        {
            target.Name("/Headers"u8).OpenArray();
            foreach (var id in cell.Headers)
            {
                target.Identifier(id);
            }

            target.CloseArray();
        }

        target.Close();
    }

    private static void Figure(SyntaxWriter target, StructureElement figure, WrittenPages pages)
    {
        if (string.IsNullOrWhiteSpace(figure.Alternative) && string.IsNullOrWhiteSpace(figure.ActualText))
        {
            throw MalformedDocumentException.FigureWithoutWords();
        }

        if (figure.Bounds is { } box && FirstMark(figure) is { } mark)
        {
            var height = pages.Pages[mark.Page].Height;
            target.Name("/A<</O/Layout/Placement/Block/BBox"u8)
                .OpenArray().Number(box.X).Number(height - box.Bottom).Number(box.Right).Number(height - box.Y).CloseArray().Close();
        }
    }

    private static ContentMark? FirstMark(StructureElement element) =>
        element.Kids.Select(kid => kid as ContentMark ?? (kid is StructureElement child ? FirstMark(child) : null)).FirstOrDefault(mark => mark is not null);
}
