using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>One file of a source.</summary>
/// <param name="FullPath">Where it lies on this machine; written nowhere.</param>
/// <param name="Name">Name for messages and findings.</param>
internal sealed record InputFile(string FullPath, string Name)
{
    private static readonly string[] s_documentation = ["README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG", "briefing", "findings"];
    private static readonly string[] s_notData = [".md", ".pdf", ".html", ".htm", ".geojson"];

    private string FileName => Path.GetFileName(FullPath);

    /// <summary>The table that the file's name announces; null when it announces none.</summary>
    internal TableSchema? Table => TableSchema.Named(Path.GetFileNameWithoutExtension(FullPath));

    internal FileRole Role
    {
        get
        {
            if (FileName.Equals("dataset.yaml", StringComparison.OrdinalIgnoreCase))
            {
                return FileRole.Description;
            }

            var isDocumentation = FileName.StartsWith('.') || FileName.StartsWith('~')
                || s_documentation.Any(start => FileName.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                || (Table is null && s_notData.Contains(Path.GetExtension(FileName), StringComparer.OrdinalIgnoreCase));
            return isDocumentation ? FileRole.Documentation : FileRole.Data;
        }
    }
}
