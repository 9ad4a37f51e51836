using System.Diagnostics;

namespace RulesEngine.Host.Tests;

/// <summary>One run of the <c>dotnet</c> command by somebody who writes a pack: without the settings of the build that these tests came from.</summary>
internal sealed record DotnetProcess(int ExitCode, string Output)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    public static DotnetProcess Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit(s_patience).ShouldBeTrue(string.Join(' ', arguments));
        return new DotnetProcess(process.ExitCode, output.Result + errors.Result);
    }
}
