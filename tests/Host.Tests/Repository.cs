namespace RulesEngine.Host.Tests;

/// <summary>Places in the working copy these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Samples { get; } = Path.Combine(Root, "host", "samples");

    public static string Kazakhstan { get; } = Path.Combine(Samples, "kazakhstan");

    public static string RegionalDemo { get; } = Path.Combine(Samples, "regional-demo");

    /// <summary>The program as it was built together with these tests.</summary>
    public static string Program { get; } = Path.Combine(Root, "host", "RulesEngine.Host", "bin", Configuration, "net10.0", "RulesEngine.Host.dll");

    /// <summary>A pack of the tests' own, as it was built together with them.</summary>
    public static string FixturePack(string name) => Path.Combine(Root, "tests", "fixtures", "programmes", name, "bin", Configuration, "net10.0");

    /// <summary>What the tests were built for: Debug or Release.</summary>
    public static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "RulesEngine.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new DirectoryNotFoundException("These tests are run from a working copy: no folder above holds RulesEngine.sln."));
}
