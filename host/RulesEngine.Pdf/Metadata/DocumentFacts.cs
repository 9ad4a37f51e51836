using System.Globalization;
using System.Xml;
using RulesEngine.Documents;

namespace RulesEngine.Pdf.Metadata;

/// <summary>What the file says about itself, in the one form that both the information dictionary and the XMP packet use.</summary>
internal sealed class DocumentFacts
{
    public DocumentFacts(DocumentMetadata metadata, PdfOptions options)
    {
        Title = Clean(metadata.Title);
        if (Title.Length == 0)
        {
            throw MalformedDocumentException.NoTitle();
        }

        Language = LanguageTag.Checked(metadata.Language);
        Author = Clean(metadata.Author);
        Subject = Clean(metadata.Subject);
        Keywords = [.. metadata.Keywords.Select(Clean).Where(keyword => keyword.Length > 0)];
        Created = metadata.Created.ToUniversalTime();
        Producer = Clean(options.Producer);
    }

    public string Title { get; }

    public string Language { get; }

    /// <summary>Empty where nobody is named.</summary>
    public string Author { get; }

    /// <summary>Empty where there is none.</summary>
    public string Subject { get; }

    public IReadOnlyList<string> Keywords { get; }

    public DateTimeOffset Created { get; }

    public string Producer { get; }

    public string KeywordList => string.Join(", ", Keywords);

    /// <summary>The instant as PDF writes it, in UTC.</summary>
    public string PdfDate => Created.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The same instant as XMP writes it.</summary>
    public string XmpDate => Created.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Clean(string text)
    {
        // One line of what XML 1.0 can carry; a lone half of a surrogate pair is not a character at all.
        var kept = text.EnumerateRunes()
            .Where(character => character.Value > 0xFFFF || XmlConvert.IsXmlChar((char)character.Value))
            .Select(character => character.Value is '\n' or '\r' or '\t' ? " " : character.ToString());
        return string.Concat(kept).Trim();
    }
}
