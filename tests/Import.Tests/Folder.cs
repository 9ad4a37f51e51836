using System.Text;
using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

/// <summary>A folder of input files that goes away with the test.</summary>
internal sealed class Folder : IDisposable
{
    internal Folder() => Path = Directory.CreateTempSubdirectory("import-").FullName;

    internal string Path { get; }

    internal Folder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    internal Folder With(string name, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, name), bytes);
        return this;
    }

    internal ImportedData Read() => Import(Path);

    internal static ImportedData Import(params string[] paths) =>
        DataImport.ReadAsync(ImportSource.At(paths), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Reads one file of a name and text.</summary>
    internal static ImportedData Read(string name, string text)
    {
        using var folder = new Folder().With(name, text);
        return folder.Read();
    }

    internal static string Fixture(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "fixtures", name);

    internal static string Sample(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "samples", name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
