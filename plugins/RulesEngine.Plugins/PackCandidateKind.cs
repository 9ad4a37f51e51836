namespace RulesEngine.Plugins;

internal enum PackCandidateKind
{
    /// <summary>The output folder of a pack's project.</summary>
    Folder,

    /// <summary>An .rpack file.</summary>
    Archive,

    /// <summary>An assembly outside any pack's folder.</summary>
    StrayFile,
}
