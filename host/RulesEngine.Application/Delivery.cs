namespace RulesEngine.Application;

/// <summary>Hands files over to a folder.</summary>
public static class Delivery
{
    /// <summary>Writes files into a folder. Each appears whole or not at all: it is written beside its place and then moved there.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="files">Names, with folders below the folder where they have any, and bytes; written in this order.</param>
    /// <param name="stop">Stops between two files.</param>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static async Task<Receipt> WriteAsync(string folder, IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        foreach (var (name, content) in files)
        {
            var place = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            var beside = $"{place}.part";
            await File.WriteAllBytesAsync(beside, content, stop);
            File.Move(beside, place, overwrite: true);
            written.Add(place);
        }

        return new Receipt(written);
    }
}
