using System.Text;
using System.Xml.Linq;
using RulesEngine.Pdf.Syntax;

namespace RulesEngine.Pdf.Metadata;

/// <summary>The XMP packet: what the file says about itself, and which standards it claims.</summary>
internal static class XmpPacket
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>Writes the packet, uncompressed as PDF/A asks, and returns its object number.</summary>
    public static int Write(PdfFile file, DocumentFacts facts, IEnumerable<string> languages, PdfProfile profile)
    {
        var id = file.Reserve();
        file.WriteRawStream(id, Encoding.UTF8.GetBytes(Text(facts, languages, profile)), entries => entries.Name("/Type/Metadata/Subtype/XML"u8));
        return id;
    }

    private static string Text(DocumentFacts facts, IEnumerable<string> languages, PdfProfile profile)
    {
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta.NamespaceName),
            new XElement(
                Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf.NamespaceName),
                DublinCore(facts, languages),
                Description("xmp", Xmp,
                    new XElement(Xmp + "CreatorTool", facts.Producer),
                    new XElement(Xmp + "CreateDate", facts.XmpDate),
                    new XElement(Xmp + "ModifyDate", facts.XmpDate),
                    new XElement(Xmp + "MetadataDate", facts.XmpDate)),
                Description("pdf", Pdf,
                    new XElement(Pdf + "Producer", facts.Producer),
                    facts.Keywords.Count > 0 ? new XElement(Pdf + "Keywords", facts.KeywordList) : null),
                profile == PdfProfile.ArchiveBasic
                    ? Description("pdfaid", PdfA, new XElement(PdfA + "part", 1), new XElement(PdfA + "conformance", "B"))
                    : Description("pdfaid", PdfA, new XElement(PdfA + "part", 3), new XElement(PdfA + "conformance", "A")),
                Description("pdfuaid", PdfUa, new XElement(PdfUa + "part", 1)),
                AccessibilitySchema()));
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            + packet.ToString(SaveOptions.DisableFormatting)
            + "\n<?xpacket end=\"w\"?>";
    }

    private static XElement DublinCore(DocumentFacts facts, IEnumerable<string> languages) => Description("dc", Dc,
        new XElement(Dc + "format", "application/pdf"),
        new XElement(Dc + "title", Alternatives(facts.Title, facts.Language)),
        facts.Author.Length > 0 ? new XElement(Dc + "creator", List("Seq", [facts.Author])) : null,
        facts.Subject.Length > 0 ? new XElement(Dc + "description", Alternatives(facts.Subject, facts.Language)) : null,
        facts.Keywords.Count > 0 ? new XElement(Dc + "subject", List("Bag", facts.Keywords)) : null,
        new XElement(Dc + "language", List("Bag", languages.Prepend(facts.Language).Distinct(StringComparer.Ordinal))));

    /// <summary>Describes the schema 'pdfuaid', which PDF/A-3 does not know and so asks to be told (ISO 19005-3, 6.6.2.3).</summary>
    private static XElement AccessibilitySchema() => new(
        Rdf + "Description",
        new XAttribute(Rdf + "about", ""),
        new XAttribute(XNamespace.Xmlns + "pdfaExtension", Extension.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "pdfaSchema", Schema.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "pdfaProperty", Property.NamespaceName),
        new XElement(Extension + "schemas", new XElement(Rdf + "Bag", Resource(
            new XElement(Schema + "schema", "PDF/UA identification schema"),
            new XElement(Schema + "namespaceURI", PdfUa.NamespaceName),
            new XElement(Schema + "prefix", "pdfuaid"),
            new XElement(Schema + "property", new XElement(Rdf + "Seq", Resource(
                new XElement(Property + "name", "part"),
                new XElement(Property + "valueType", "Integer"),
                new XElement(Property + "category", "internal"),
                new XElement(Property + "description", "Part of ISO 14289 that the file conforms to"))))))));

    private static XElement Description(string prefix, XNamespace ns, params XElement?[] properties) => new(
        Rdf + "Description",
        new XAttribute(Rdf + "about", ""),
        new XAttribute(XNamespace.Xmlns + prefix, ns.NamespaceName),
        properties);

    private static XElement Resource(params XElement[] properties) =>
        new(Rdf + "li", new XAttribute(Rdf + "parseType", "Resource"), properties);

    private static XElement List(string kind, IEnumerable<string> items) =>
        new(Rdf + kind, items.Select(item => new XElement(Rdf + "li", item)));

    private static XElement Alternatives(string text, string language) => new(
        Rdf + "Alt",
        new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), text),
        new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", language), text));
}
