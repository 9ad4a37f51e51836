namespace RulesEngine.Host.Tests;

/// <summary>The pack that does what the variable HOSTILE asks for, beside a sound one.</summary>
internal static class HostilePack
{
    private static readonly string s_built = Path.Combine(Repository.Root, "tests", "fixtures", "hostile", "Hostile", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");

    /// <summary>Puts both packs into the scratch folder's packs/.</summary>
    public static string PutHostilePack(this ScratchFolder scratch)
    {
        scratch.CopyOfPack("Coverage");
        var folder = Directory.CreateDirectory(scratch["packs/Hostile"]).FullName;
        foreach (var file in Directory.GetFiles(s_built))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return scratch["packs"];
    }

    /// <summary>Evaluates the regional demo while the pack does a deed.</summary>
    public static HostProcess Evaluate(string packs, string deed, params string[] options) =>
        HostProcess.RunIn(packs, new() { ["HOSTILE"] = deed }, ["evaluate", Repository.RegionalDemo, "--packs", packs, "--output", "json", .. options]);
}
