using System.Security.Cryptography;
using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>Files inside: listed twice, with relationship, media type, size and checksum.</summary>
internal sealed class AttachmentRule : IConformanceRule
{
    private static readonly string[] Relationships = ["Data", "Source", "Alternative", "Supplement", "Unspecified"];

    public IEnumerable<string> Faults(PdfDocument document)
    {
        var listed = SortedTreeReader.Read(document, document.Dictionary(document.Catalog.GetValueOrDefault("Names")).GetValueOrDefault("EmbeddedFiles"), "Names")
            .Select(entry => ((Reference)entry.Value!).Id).ToList();
        var associated = document.Array(document.Catalog.GetValueOrDefault("AF")).Cast<Reference>().Select(reference => reference.Id).ToList();
        if (!listed.Order().SequenceEqual(associated.Order()))
        {
            yield return "the files listed are not the files associated";
        }

        foreach (var fault in listed.SelectMany(id => File(document, document.Dictionary(new Reference(id)))))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> File(PdfDocument document, Entries specification)
    {
        var name = document.TextOf(specification.GetValueOrDefault("F"));
        if (name is null || name != document.TextOf(specification.GetValueOrDefault("UF")))
        {
            yield return $"the attached file '{name}' has two names";
        }

        if (!Relationships.Contains(document.NameOf(specification.GetValueOrDefault("AFRelationship"))))
        {
            yield return $"the attached file '{name}' does not say what it is to the document";
        }

        if (document.Resolve(document.Dictionary(specification.GetValueOrDefault("EF")).GetValueOrDefault("F")) is not Data data)
        {
            yield return $"the attached file '{name}' is not there";
            yield break;
        }

        if (document.NameOf(data.Entries.GetValueOrDefault("Subtype"))?.Contains('/') != true)
        {
            yield return $"the attached file '{name}' has no media type";
        }

        var parameters = document.Dictionary(data.Entries.GetValueOrDefault("Params"));
        if (parameters.GetValueOrDefault("Size") is not double size || size != data.Inflated.Length
            || parameters.GetValueOrDefault("CheckSum") is not Bytes sum || !sum.Value.SequenceEqual(MD5.HashData(data.Inflated)))
        {
            yield return $"the attached file '{name}' is not as long as it says, or altered";
        }
    }
}
