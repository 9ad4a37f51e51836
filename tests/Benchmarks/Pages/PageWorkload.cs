using System.IO.Compression;
using RulesEngine.Documents;
using RulesEngine.Pdf;
using RulesEngine.Typesetting;

namespace RulesEngine.Benchmarks.Pages;

/// <summary>A document to set and write, beside the floor: deflating and writing the very same page contents, and nothing else.</summary>
internal sealed class PageWorkload
{
    private readonly Document _document;
    private readonly IReadOnlyList<byte[]> _contents;

    public PageWorkload(Document document)
    {
        _document = document;
        var file = new MemoryStream();
        PageCount = WriteTo(file);
        _contents = PageContents.Of(file.ToArray(), PageCount);
    }

    public int PageCount { get; }

    /// <summary>Sets the document and writes it.</summary>
    /// <returns>How many bytes were written.</returns>
    public long SetAndWrite()
    {
        var file = new CountingStream();
        WriteTo(file);
        return file.Length;
    }

    /// <summary>Deflates and writes the contents of the pages as the document's file has them.</summary>
    /// <returns>How many bytes were written.</returns>
    public long DeflateOnly()
    {
        var file = new CountingStream();
        foreach (var content in _contents)
        {
            using var zlib = new ZLibStream(file, CompressionLevel.Optimal, leaveOpen: true);
            zlib.Write(content);
        }

        return file.Length;
    }

    private int WriteTo(Stream file)
    {
        var pages = 0;
        var document = Typesetter.Typeset(_document);
        PdfWriter.Write(Counted(document), file);
        return pages;

        TypesetDocument Counted(TypesetDocument set) => new()
        {
            Metadata = set.Metadata,
            Pages = set.Pages.Select(page =>
            {
                pages++;
                return page;
            }),
            Structure = set.Structure,
            Outline = set.Outline,
            Attachments = set.Attachments,
            Diagnostics = set.Diagnostics,
        };
    }
}
