using System.Diagnostics;

namespace RulesEngine.Plugins.Tests.Building;

/// <summary>A folder somewhere else with an sdk/ folder in it, where a pack is written and built with no package feed at all.</summary>
public sealed class Workshop : IDisposable
{
    private static readonly string[] s_contract =
        ["RulesEngine.RuleModel", "RulesEngine.Fluent", "RulesEngine.Programmes", "RulesEngine.Documents", "RulesEngine.Sdk"];

    private readonly string _folder = Directory.CreateTempSubdirectory("workshop-").FullName;

    public Workshop()
    {
        var rules = Path.Combine(AppContext.BaseDirectory, "../../../../../rules");
        Directory.CreateDirectory(At("sdk"));
        foreach (var file in s_contract.Select(name => Path.Combine(AppContext.BaseDirectory, $"{name}.dll"))
            .Concat(new[] { "RulesEngine.Pack.props", "RulesEngine.Pack.targets", "BannedSymbols.txt" }.Select(name => Path.Combine(rules, name))))
        {
            File.Copy(file, At($"sdk/{Path.GetFileName(file)}"));
        }

        Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
    }

    public string At(string path) => Path.Combine(_folder, path);

    public Workshop Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    /// <summary>Builds the project in a folder; the first error without its position, or "built".</summary>
    public string Build(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-nologo", "-v", "q", "-c", "Release", "-o", At($"{folder}/out"), "-nodeReuse:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = At(folder),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A build that runs the tests must not lend its own settings to this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        if (process.ExitCode == 0)
        {
            return "built";
        }

        var error = output.Split('\n').FirstOrDefault(line => line.Contains("error ", StringComparison.Ordinal)) ?? output;
        return error[error.IndexOf("error ", StringComparison.Ordinal)..].Split(" [", 2)[0].Trim();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
