namespace RulesEngine.Host.Tests;

/// <summary>Files that are kept as they should come out. UPDATE_EXPECTED=1 writes them anew, to be read in the diff.</summary>
internal static class Expected
{
    public static void Bytes(string file, byte[] actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllBytes(file, actual);
        }

        File.Exists(file).ShouldBeTrue($"'{file}' is not there. Make it with UPDATE_EXPECTED=1.");
        File.ReadAllBytes(file).AsSpan().SequenceEqual(actual).ShouldBeTrue($"'{file}' comes out otherwise. Make it anew with UPDATE_EXPECTED=1 and read the difference.");
    }
}
