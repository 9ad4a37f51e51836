using System.Security.Cryptography;
using RulesEngine.Documents;
using RulesEngine.Pdf.Structure;
using RulesEngine.Pdf.Syntax;

namespace RulesEngine.Pdf.Metadata;

/// <summary>Writes the files that travel inside.</summary>
internal sealed class AttachedFiles
{
    private readonly List<int> specifications = [];

    public AttachedFiles(PdfFile file, IReadOnlyList<Attachment> attachments, DocumentFacts facts)
    {
        Check(attachments);
        specifications.AddRange(attachments.Select(attachment => Write(file, attachment, facts)));
        if (specifications.Count > 0)
        {
            Names = SortedTree.Names(file, attachments.Zip(specifications, (attachment, id) => (attachment.Name, id)));
        }
    }

    /// <summary>Their file specifications, in the document's order.</summary>
    public IReadOnlyList<int> Specifications => specifications;

    /// <summary>Number of the name tree; null where there are no files.</summary>
    public int? Names { get; }

    private static void Check(IReadOnlyList<Attachment> attachments)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in attachments.Select(attachment => attachment.Name))
        {
            if (name.Length == 0 || name.AsSpan().ContainsAnyExceptInRange('!', '~') || name.AsSpan().ContainsAny('/', '\\'))
            {
                throw MalformedDocumentException.AttachmentName(name);
            }

            if (!names.Add(name))
            {
                throw MalformedDocumentException.AttachmentTwice(name);
            }
        }
    }

    private static int Write(PdfFile file, Attachment attachment, DocumentFacts facts)
    {
        var data = file.Reserve();
        var content = attachment.Content;
        file.WriteStream(data, content.Span, entries => entries
            .Name("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType)
            .Name("/Params"u8).Open().Name("/Size"u8).Number(content.Length).Name("/ModDate"u8).Literal(facts.PdfDate)
            .Name("/CheckSum"u8).HexString(MD5.HashData(content.Span)).Close());
        return file.Write(target => target.Open()
            .Name("/Type/Filespec/F"u8).Literal(attachment.Name)
            .Name("/UF"u8).Text(attachment.Name)
            .Name("/Desc"u8).Text(attachment.Description)
            .Name("/AFRelationship"u8).Name(attachment.Relationship.ToString())
            .Name("/EF"u8).Open().Name("/F"u8).Reference(data).Name("/UF"u8).Reference(data).Close().Close());
    }
}
