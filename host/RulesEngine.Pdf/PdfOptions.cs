namespace RulesEngine.Pdf;

/// <summary>Choices that do not change what a reader sees.</summary>
public sealed record PdfOptions
{
    /// <summary>Whether small objects are packed into compressed streams; false writes them one by one, readable in a text editor but more than twice as large where tables are tagged. True unless set.</summary>
    public bool Compact { get; init; } = true;

    /// <summary>The program named as the maker. 'RulesEngine' unless set.</summary>
    public string Producer { get; init; } = "RulesEngine";

    internal PdfProfile Profile { get; init; } = PdfProfile.ArchiveAndAccessible;
}
