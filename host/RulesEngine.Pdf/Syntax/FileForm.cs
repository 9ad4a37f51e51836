namespace RulesEngine.Pdf.Syntax;

/// <summary>How objects lie in the file.</summary>
internal enum FileForm
{
    /// <summary>Each by itself, found by a table of offsets: readable with a text editor, and the only form PDF/A-1 knows.</summary>
    Classic,

    /// <summary>Small objects together in compressed streams.</summary>
    Compact,
}
