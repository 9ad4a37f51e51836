namespace RulesEngine.Pdf.Tests.Briefings;

/// <summary>The program run on a data set, as a user runs it.</summary>
internal sealed class BriefingRun : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>A data set of our own: the sample's tables, altered.</summary>
    public string Data { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    private BriefingRun(Action<string>? alter)
    {
        if (alter is null)
        {
            return;
        }

        var copy = Directory.CreateDirectory(folder.File("data")).FullName;
        foreach (var file in Directory.GetFiles(Data))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        alter(copy);
        Data = copy;
    }

    /// <summary>What the program said of the layout, a line each.</summary>
    public string Remarks { get; private set; } = "";

    /// <summary>The briefing.</summary>
    public string Briefing { get; private set; } = "";

    public static BriefingRun Of(Action<string>? alter, params string[] arguments)
    {
        var run = new BriefingRun(alter);
        var output = run.folder.File("out");
        var (code, _, errors) = Tool.Run("dotnet", [Program, "run", run.Data, "--out", output, .. arguments]);

        code.ShouldBe(0, errors);
        run.Remarks = errors;
        run.Briefing = Directory.GetFiles(output, "*.pdf").Single();
        return run;
    }

    public void Dispose() => folder.Dispose();

    private static string Program
    {
        get
        {
            var tests = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var root = tests;
            while (!File.Exists(Path.Combine(root.FullName, "RulesEngine.sln")))
            {
                root = root.Parent!;
            }

            return Path.Combine(root.FullName, "host", "RulesEngine.Host", "bin", tests.Parent!.Name, tests.Name, "RulesEngine.Host.dll");
        }
    }
}
