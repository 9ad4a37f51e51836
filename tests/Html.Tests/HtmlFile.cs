using System.Text;
using System.Xml.Linq;
using RulesEngine.Documents;

namespace RulesEngine.Html.Tests;

/// <summary>A written file, read back as XML.</summary>
internal sealed class HtmlFile
{
    private HtmlFile(byte[] bytes, IReadOnlyList<string> remarks)
    {
        Bytes = bytes;
        Remarks = remarks;
        Source = Encoding.UTF8.GetString(bytes);
        Root = XDocument.Parse(Source, LoadOptions.PreserveWhitespace).Root!;
    }

    public byte[] Bytes { get; }

    public string Source { get; }

    public IReadOnlyList<string> Remarks { get; }

    public XElement Root { get; }

    public string Style => One("style").Value;

    public static HtmlFile Of(Action<ContentBuilder> compose) => Of(Document.Compose(Samples.Metadata, compose));

    public static HtmlFile Of(Document document)
    {
        using var output = new MemoryStream();
        var remarks = HtmlWriter.Write(document, output);
        return new HtmlFile(output.ToArray(), remarks);
    }

    public IEnumerable<XElement> All(string name) => Root.Descendants(name);

    public XElement One(string name) => All(name).ShouldHaveSingleItem();

    public XElement ById(string id) => Root.Descendants().Single(element => (string?)element.Attribute("id") == id);

    /// <summary>An element as it stands in the file.</summary>
    public static string Told(XElement element) => element.ToString(SaveOptions.DisableFormatting);
}
