using System.Text;
using RulesEngine.Documents;

namespace RulesEngine.Html;

/// <summary>Writes a document as one HTML file that needs nothing else: no script, no font, no picture from outside.</summary>
/// <remarks>
/// The file is well-formed XML as well. Headings, lists, tables and figures are what they are called, so that it can be listened to;
/// charts and maps are vectors with their data beside them; attached files are links that save them. It prints on the document's own paper.
/// The same document gives the same bytes.
/// </remarks>
public static class HtmlWriter
{
    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <returns>What was relaxed, such as a link that leads nowhere, each thing once; empty when all is well.</returns>
    public static IReadOnlyList<string> Write(Document document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var remarks = new Remarks();
        new PageWriter(document, new MarkupWriter(text, remarks), remarks).Write();
        return remarks.All;
    }
}
