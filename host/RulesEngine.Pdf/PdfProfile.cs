namespace RulesEngine.Pdf;

/// <summary>The standards a file claims.</summary>
internal enum PdfProfile
{
    /// <summary>PDF 1.7, PDF/A-3a and PDF/UA-1 at once.</summary>
    ArchiveAndAccessible,

    /// <summary>PDF 1.4 and PDF/A-1b: what the only independent judge among Debian's packages can judge. For tests.</summary>
    ArchiveBasic,
}
