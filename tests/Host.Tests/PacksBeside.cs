namespace RulesEngine.Host.Tests;

/// <summary>Takes packs from beside the program, to change them.</summary>
internal static class PacksBeside
{
    /// <summary>Path of a copy of a pack's folder in the scratch folder's packs/, under its own name unless said otherwise.</summary>
    public static string CopyOfPack(this ScratchFolder scratch, string name, string? folder = null)
    {
        var copy = Directory.CreateDirectory(scratch[$"packs/{folder ?? name}"]).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Path.GetDirectoryName(Repository.Program)!, "packs", name)))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }
}
