using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>Part of what PDF/A-3a and PDF/UA-1 ask for, and of what no validator sees.</summary>
internal interface IConformanceRule
{
    /// <summary>What breaks the rule, in words; empty where it is kept.</summary>
    IEnumerable<string> Faults(PdfDocument document);
}

/// <summary>Our own judge: everything we promise of a file that can be seen in the file.</summary>
internal static class ConformanceCheck
{
    private static readonly IConformanceRule[] Rules =
    [
        new FileRule(),
        new CatalogRule(),
        new MetadataRule(),
        new PageRule(),
        new ContentRule(),
        new FontRule(),
        new InkRule(),
        new StructureRule(),
        new ParentTreeRule(),
        new TableRule(),
        new LinkRule(),
        new OutlineRule(),
        new AttachmentRule(),
    ];

    public static IReadOnlyList<string> Faults(byte[] file) => Faults(PdfDocument.Read(file));

    /// <summary>What breaks a rule; where the bytes themselves are broken, only that.</summary>
    public static IReadOnlyList<string> Faults(PdfDocument document) =>
        document.Faults.Count > 0 ? document.Faults : [.. Rules.SelectMany(rule => rule.Faults(document))];
}
