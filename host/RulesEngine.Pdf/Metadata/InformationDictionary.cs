using RulesEngine.Pdf.Syntax;

namespace RulesEngine.Pdf.Metadata;

/// <summary>The old place for title, author and dates, which many readers still show.</summary>
internal static class InformationDictionary
{
    public static int Write(PdfFile file, DocumentFacts facts) => file.Write(target =>
    {
        target.Open();
        Entry(target, "/Title"u8, facts.Title);
        Entry(target, "/Author"u8, facts.Author);
        Entry(target, "/Subject"u8, facts.Subject);
        Entry(target, "/Keywords"u8, facts.KeywordList);
        Entry(target, "/Creator"u8, facts.Producer);
        Entry(target, "/Producer"u8, facts.Producer);
        Entry(target, "/CreationDate"u8, facts.PdfDate);
        Entry(target, "/ModDate"u8, facts.PdfDate);
        target.Close();
    });

    private static void Entry(SyntaxWriter target, ReadOnlySpan<byte> key, string text)
    {
        if (text.Length > 0)
        {
            target.Name(key).Text(text);
        }
    }
}
