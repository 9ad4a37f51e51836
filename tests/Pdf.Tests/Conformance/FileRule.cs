using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>The file as bytes: trailer, limits of PDF/A, filters, no dangling reference.</summary>
internal sealed class FileRule : IConformanceRule
{
    private const double LargestInteger = int.MaxValue;
    private const int LongestString = 32767;

    public IEnumerable<string> Faults(PdfDocument document) =>
    [
        .. Trailer(document),
        .. document.Objects.SelectMany(entry => Values(document, entry.Key, entry.Value)),
    ];

    private static IEnumerable<string> Trailer(PdfDocument document)
    {
        if (document.Array(document.Trailer.GetValueOrDefault("ID")) is not [Bytes first, Bytes second]
            || first.Value.Length != 16 || !first.Value.SequenceEqual(second.Value))
        {
            yield return "the trailer has no ID of 16 bytes, twice the same";
        }

        if (document.Trailer.ContainsKey("Encrypt"))
        {
            yield return "the file is encrypted";
        }

        if ((double)document.Trailer["Size"]! != document.Objects.Count + 1)
        {
            yield return "the trailer's Size is not the number of objects";
        }
    }

    private static IEnumerable<string> Values(PdfDocument document, int id, object? value)
    {
        switch (value)
        {
            case double number when Math.Abs(number) > LargestInteger:
                yield return $"object {id} holds the number {number}";
                break;
            case Bytes text when text.Value.Length > LongestString:
                yield return $"object {id} holds a string of {text.Value.Length} bytes";
                break;
            case Name name when name.Value.Length > 127:
                yield return $"object {id} holds a name of {name.Value.Length} characters";
                break;
            case Reference reference when !document.Objects.ContainsKey(reference.Id):
                yield return $"object {id} refers to {reference.Id}, which is not there";
                break;
            case Data data when data.Entries.TryGetValue("Filter", out var filter) && document.NameOf(filter) != "FlateDecode":
                yield return $"stream {id} has the filter {document.NameOf(filter)}";
                break;
        }

        var parts = value switch
        {
            Entries entries => entries.Values,
            Data data => data.Entries.Values,
            List<object?> array => array,
            _ => (IEnumerable<object?>)[],
        };
        foreach (var fault in parts.SelectMany(part => Values(document, id, part)))
        {
            yield return fault;
        }
    }
}
