using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>Writes the link annotations, once every page they may lead to has its number.</summary>
internal static class LinkObjects
{
    public static void Write(PdfFile file, WrittenPages pages)
    {
        foreach (var link in pages.Links)
        {
            if (link.Annotation.Description.Length == 0)
            {
                throw MalformedDocumentException.LinkWithoutDescription();
            }

            file.Write(link.Id, target => Write(target, link, pages));
        }
    }

    private static void Write(SyntaxWriter target, WrittenLink link, WrittenPages pages)
    {
        var (area, height) = (link.Annotation.Area, link.Page.Height);
        target.Open().Name("/Type/Annot/Subtype/Link/Rect"u8)
            .OpenArray().Number(area.X).Number(height - area.Bottom).Number(area.Right).Number(height - area.Y).CloseArray()
            .Name("/F 4/Border[0 0 0]/Contents"u8).Text(link.Annotation.Description)
            .Name("/StructParent"u8).Number(link.Key)
            .Name("/P"u8).Reference(link.Page.Id);
        switch (link.Annotation.Target)
        {
            case LinkTarget.External(var address):
                target.Name("/A"u8).Open().Name("/S/URI/URI"u8).Literal(address).Close();
                break;
            case LinkTarget.Internal(var destination):
                target.Name("/Dest"u8);
                pages.Destination(target, destination);
                break;
        }

        target.Close();
    }
}
