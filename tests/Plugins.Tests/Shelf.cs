using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Versioning;
using System.Text.Json;
using Fixture;

namespace RulesEngine.Plugins.Tests;

/// <summary>A packs folder of one test, filled from the fixture packs as they were built.</summary>
public sealed class Shelf : IDisposable
{
    private static readonly DirectoryInfo s_output = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    private static readonly string s_fixtures = Path.GetFullPath(Path.Combine(s_output.FullName, "../../../../fixtures/packs"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("shelf-").FullName;

    public static PackHost Host { get; } = new(typeof(IGreeter).Assembly);

    public static string Built(string fixture) => Path.Combine(s_fixtures, fixture, "bin", s_output.Parent!.Name, s_output.Name);

    public PackCatalog Read() => PackCatalog.Read(new PackHost(typeof(IGreeter).Assembly) { NativeStore = At("../natives-of-" + Path.GetFileName(Folder)) }, Folder);

    public string At(string path) => Path.GetFullPath(Path.Combine(Folder, path));

    /// <summary>Puts a fixture pack on the shelf, into a folder named for it unless said otherwise.</summary>
    public Shelf Put(string fixture, string? folder = null, string version = "1.0.0", string sdk = "1.0", string? entry = null)
    {
        folder ??= fixture;
        Copy(Built(fixture), At(folder));
        return PutManifest(folder, fixture, version, sdk, entry ?? $"Fixture.{fixture}.dll");
    }

    public Shelf PutManifest(string folder, string id, string version = "1.0.0", string sdk = "1.0", string entry = "Entry.dll")
    {
        Directory.CreateDirectory(At(folder));
        File.WriteAllText(At($"{folder}/pack.json"), JsonSerializer.Serialize(new { id, version, code = "FIX", title = $"{id} for tests", entry, sdk }));
        return this;
    }

    public Shelf PutFile(string path, params byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    public Shelf PutText(string path, string text) => PutFile(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a small assembly on the shelf that says it was built for a framework.</summary>
    public Shelf PutAssembly(string path, string framework)
    {
        var target = new CustomAttributeBuilder(typeof(TargetFrameworkAttribute).GetConstructor([typeof(string)])!, [framework]);
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(path)), typeof(object).Assembly, [target]);
        assembly.DefineDynamicModule("module").DefineType("Nothing", TypeAttributes.Public).CreateType();
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        assembly.Save(At(path));
        return this;
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        if (Directory.Exists(At("../natives-of-" + Path.GetFileName(Folder))))
        {
            Directory.Delete(At("../natives-of-" + Path.GetFileName(Folder)), recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
