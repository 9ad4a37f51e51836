using RulesEngine.Pdf.Fonts;
using RulesEngine.Pdf.Metadata;
using RulesEngine.Pdf.Structure;
using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf;

/// <summary>
/// Writes typeset documents as PDF 1.7 that is PDF/A-3a and PDF/UA-1 at once. The same document gives the same bytes.
/// </summary>
/// <example><code>
/// using var file = File.Create("briefing.pdf");
/// PdfWriter.Write(typesetter.Set(document), file);
/// </code></example>
public static class PdfWriter
{
    /// <summary>Writes a document. Pages are written while they are enumerated and not kept, and so are the elements that they close.</summary>
    /// <param name="document">The document; its pages are enumerated once.</param>
    /// <param name="destination">Where the bytes go; need not be seekable, and is left open.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="stop">Checked before every page.</param>
    /// <exception cref="MalformedDocumentException">The document contradicts itself. What was written so far is no PDF file.</exception>
    public static void Write(TypesetDocument document, Stream destination, PdfOptions? options = null, CancellationToken stop = default)
    {
        var choices = options ?? new PdfOptions();
        var facts = new DocumentFacts(document.Metadata, choices);
        var basic = choices.Profile == PdfProfile.ArchiveBasic;
        using var file = new PdfFile(destination, choices.Compact && !basic ? FileForm.Compact : FileForm.Classic, basic ? "1.4" : "1.7");
        var catalog = new Catalog(file, facts.Language);

        var fonts = new FontsInUse(file);
        var numbers = new ElementNumbers(file);
        ElementNumbers.Clear(document.Structure);
        var pages = new WrittenPages(file, fonts, numbers, catalog.Pages);
        var structure = new StructureTree(file, pages, numbers);
        foreach (var page in document.Pages)
        {
            stop.ThrowIfCancellationRequested();
            pages.Add(page);
            structure.WriteClosed(page.Closed);
        }

        pages.Finish();
        fonts.Write(choices.Profile);
        LinkObjects.Write(file, pages);
        catalog.Structure = structure.Finish(document.Structure);
        catalog.Outline = new OutlineObjects(file, pages).Write(document.Outline);
        catalog.PageLabels = PageLabels.Write(file, pages.Pages);
        catalog.Files = new AttachedFiles(file, basic ? [] : document.Attachments, facts);
        catalog.OutputIntent = OutputIntent.Write(file);
        catalog.Metadata = XmpPacket.Write(file, facts, structure.Languages, choices.Profile);
        catalog.Write();
        file.Finish(catalog.Id, InformationDictionary.Write(file, facts));
    }
}
