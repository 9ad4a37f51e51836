namespace RulesEngine.Packs.Tests;

/// <summary>The files of the repository, for tests that write what they expect.</summary>
internal static class WorkingCopy
{
    internal static bool IsToBeUpdated => Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    internal static string PathOf(params string[] parts) => Path.Combine([Root(new DirectoryInfo(AppContext.BaseDirectory)), .. parts]);

    private static string Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "RulesEngine.sln"))
            ? folder.FullName
            : Root(folder.Parent ?? throw new DirectoryNotFoundException("These tests are run from a working copy: no folder above holds RulesEngine.sln."));
}
