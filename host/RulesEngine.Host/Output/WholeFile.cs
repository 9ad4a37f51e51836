namespace RulesEngine.Host.Output;

/// <summary>Writes files so that no reader ever sees half of one.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var full = Path.GetFullPath(path);
        var part = $"{full}.part";
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllBytesAsync(part, bytes, stop);
        File.Move(part, full, overwrite: true);
    }
}
