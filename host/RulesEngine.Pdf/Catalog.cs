using RulesEngine.Pdf.Metadata;
using RulesEngine.Pdf.Syntax;

namespace RulesEngine.Pdf;

/// <summary>The root of the file, where everything else is found. It takes the first two object numbers for itself and the page tree.</summary>
internal sealed class Catalog(PdfFile file, string language)
{
    public int Id { get; } = file.Reserve();

    public int Pages { get; } = file.Reserve();

    public int Structure { get; set; }

    public int? Outline { get; set; }

    public int PageLabels { get; set; }

    public int OutputIntent { get; set; }

    public int Metadata { get; set; }

    public AttachedFiles? Files { get; set; }

    public void Write() => file.Write(Id, target =>
    {
        target.Open().Name("/Type/Catalog/Pages"u8).Reference(Pages)
            .Name("/Metadata"u8).Reference(Metadata)
            .Name("/OutputIntents"u8).OpenArray().Reference(OutputIntent).CloseArray()
            .Name("/Lang"u8).Literal(language)
            .Name("/MarkInfo<</Marked true>>/StructTreeRoot"u8).Reference(Structure)
            .Name("/ViewerPreferences<</DisplayDocTitle true>>/PageLabels"u8).Reference(PageLabels);
        if (Outline is { } outline)
        {
            target.Name("/Outlines"u8).Reference(outline).Name("/PageMode/UseOutlines"u8);
        }

        if (Files?.Names is { } names)
        {
            target.Name("/Names<</EmbeddedFiles"u8).Reference(names).Close().Name("/AF"u8).OpenArray();
            foreach (var specification in Files.Specifications)
            {
                target.Reference(specification);
            }

            target.CloseArray();
        }

        target.Close();
    });
}
