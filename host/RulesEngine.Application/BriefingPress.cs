using RulesEngine.Documents;

namespace RulesEngine.Application;

/// <summary>Turns documents into files, one in each of the formats asked for.</summary>
public sealed class BriefingPress
{
    private readonly IReadOnlyList<IBriefingRenderer> _renderers;

    private BriefingPress(IReadOnlyList<IBriefingRenderer> renderers) => _renderers = renderers;

    /// <summary>A press for some formats.</summary>
    /// <param name="known">What can be written.</param>
    /// <param name="formats">Names of the formats, in the order the files are written; one named twice counts once.</param>
    /// <exception cref="RoadRefusedException">There is no such format.</exception>
    public static BriefingPress For(IEnumerable<IBriefingRenderer> known, IEnumerable<string> formats)
    {
        var all = known.ToList();
        return new BriefingPress([.. formats.Distinct(StringComparer.OrdinalIgnoreCase).Select(Named)]);

        IBriefingRenderer Named(string format) =>
            all.Find(renderer => renderer.Format.Equals(format, StringComparison.OrdinalIgnoreCase))
            ?? throw RoadRefusedException.NoFormat(format, all.Select(renderer => renderer.Format));
    }

    /// <summary>Writes a document in every format. The same document gives the same bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Name of the files, without their ending.</param>
    public IEnumerable<PrintedFile> Print(Document document, string name) => Print(_ => document, name);

    /// <summary>Writes a document in every format, where it names files of the same format.</summary>
    /// <param name="document">The document for a format.</param>
    /// <param name="name">Name of the files, without their ending.</param>
    public IEnumerable<PrintedFile> Print(Func<string, Document> document, string name)
    {
        foreach (var renderer in _renderers)
        {
            using var output = new MemoryStream();
            var remarks = renderer.Render(document(renderer.Format), output);
            yield return new PrintedFile($"{name}.{renderer.Format}", output.ToArray(), remarks);
        }
    }
}
