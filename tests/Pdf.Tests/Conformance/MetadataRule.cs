using System.Text;
using System.Xml.Linq;
using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>The XMP packet: the standards claimed, the extension schema, and agreement with the information dictionary.</summary>
internal sealed class MetadataRule : IConformanceRule
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    public IEnumerable<string> Faults(PdfDocument document)
    {
        if (document.Resolve(document.Catalog.GetValueOrDefault("Metadata")) is not Data stream || stream.Entries.ContainsKey("Filter"))
        {
            yield return "the metadata are compressed or missing";
            yield break;
        }

        var text = Encoding.UTF8.GetString(stream.Raw);
        if (!text.StartsWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n", StringComparison.Ordinal)
            || !text.EndsWith("\n<?xpacket end=\"w\"?>", StringComparison.Ordinal))
        {
            yield return "the XMP packet does not begin and end as one";
        }

        var packet = XDocument.Parse(text);
        string? Value(XName name) => packet.Descendants(name).FirstOrDefault() is { } element
            ? (element.Descendants(Rdf + "li").FirstOrDefault() ?? element).Value
            : null;

        if (Value(PdfA + "part") != "3" || Value(PdfA + "conformance") != "A")
        {
            yield return "the metadata do not claim PDF/A-3a";
        }

        if (Value(PdfUa + "part") != "1")
        {
            yield return "the metadata do not claim PDF/UA-1";
        }

        if (!packet.Descendants(Schema + "namespaceURI").Any(uri => uri.Value == PdfUa.NamespaceName))
        {
            yield return "the metadata do not describe the schema pdfuaid";
        }

        var info = document.Dictionary(document.Trailer["Info"]);
        (string Key, string? Xmp)[] pairs =
        [
            ("Title", Value(Dc + "title")), ("Author", Value(Dc + "creator")), ("Subject", Value(Dc + "description")),
            ("Keywords", Value(Pdf + "Keywords")), ("Creator", Value(Xmp + "CreatorTool")), ("Producer", Value(Pdf + "Producer")),
            ("CreationDate", Instant(Value(Xmp + "CreateDate"))), ("ModDate", Instant(Value(Xmp + "ModifyDate"))),
        ];
        foreach (var (key, xmp) in pairs.Where(pair => document.TextOf(info.GetValueOrDefault(pair.Key)) != pair.Xmp))
        {
            yield return $"{key} is '{document.TextOf(info.GetValueOrDefault(key))}' in one place and '{xmp}' in the other";
        }

        if (string.IsNullOrEmpty(Value(Dc + "title")))
        {
            yield return "the document has no title";
        }
    }

    private static string? Instant(string? date) => date is null ? null : $"D:{date.Replace("-", "").Replace(":", "").Replace("T", "")}";
}
