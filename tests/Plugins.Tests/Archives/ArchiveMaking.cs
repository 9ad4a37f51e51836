using System.IO.Compression;

namespace RulesEngine.Plugins.Tests.Archives;

/// <summary>Makes archives of packs on a shelf, and changes archives as somebody might who means no good.</summary>
internal static class ArchiveMaking
{
    public static byte[] Archived(this Shelf shelf, string pack, string? publisher = null, params PackRule[] rules)
    {
        PackArchive.TryCreate(PackCatalog.Read(Shelf.Host, shelf.At(pack)).Packs.Single(), rules, publisher, out var archive, out var problem).ShouldBeTrue(problem?.ToString());
        return archive!;
    }

    public static byte[] With(this byte[] archive, string path, string text) =>
        archive.Without(path).Changed(zip =>
        {
            using var writer = new StreamWriter(zip.CreateEntry(path).Open());
            writer.Write(text);
        });

    public static byte[] Without(this byte[] archive, params string[] paths) =>
        archive.Changed(zip =>
        {
            foreach (var path in paths)
            {
                zip.GetEntry(path)?.Delete();
            }
        });

    public static byte[] Changed(this byte[] archive, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(archive);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return stream.ToArray();
    }
}
