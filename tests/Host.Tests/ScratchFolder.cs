namespace RulesEngine.Host.Tests;

/// <summary>A folder of a test's own that is gone when the test is.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rulesengine-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>A copy of a data set to change.</summary>
    public string CopyOf(string dataset)
    {
        var copy = this[System.IO.Path.GetFileName(dataset)];
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.GetFiles(dataset).Where(file => file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            File.Copy(file, System.IO.Path.Combine(copy, System.IO.Path.GetFileName(file)));
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
