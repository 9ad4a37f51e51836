using RulesEngine.Documents;

namespace RulesEngine.Application;

/// <summary>Turns a document into the bytes of one file format.</summary>
public interface IBriefingRenderer
{
    /// <summary>Name the format is chosen by, such as <c>pdf</c>; also the ending of the file.</summary>
    string Format { get; }

    /// <summary>Writes the document. The same document gives the same bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <returns>What a reader of the file should know of how it was set, such as a character without a glyph; empty when all is well.</returns>
    IReadOnlyList<string> Render(Document document, Stream output);
}
