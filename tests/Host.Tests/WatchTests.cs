using System.Text.Json;

namespace RulesEngine.Host.Tests;

public sealed class WatchTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public WatchTests() => Directory.CreateDirectory(_scratch["in"]);

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public void A_release_is_run_as_run_would_and_the_end_is_clean(string signal)
    {
        foreach (var pack in Directory.GetDirectories(Path.Combine(Path.GetDirectoryName(Repository.Program)!, "packs")))
        {
            _scratch.CopyOfPack(Path.GetFileName(pack));
        }

        using var watch = WatchProcess.In(_scratch);
        Put(Repository.RegionalDemo, "2019-03");

        watch.Until(() => File.Exists(_scratch["out/2019-03/release.json"]));

        watch.Stop(signal).ShouldBe(0);
        File.ReadAllBytes(_scratch["out/2019-03/findings.json"]).ShouldBe(File.ReadAllBytes(Path.Combine(Repository.RegionalDemo, "findings.json")));
        File.ReadAllBytes(_scratch["out/2019-03/briefing.pdf"]).ShouldBe(File.ReadAllBytes(Path.Combine(Repository.RegionalDemo, "briefing.pdf")));
        Directory.GetFileSystemEntries(_scratch["out"]).Select(Path.GetFileName).ShouldBe(["2019-03", "packs.json"], ignoreOrder: true);
    }

    [Fact]
    public void A_pack_is_exchanged_between_releases_and_the_old_one_leaves_memory()
    {
        var pack = _scratch.CopyOfPack("Coverage");
        using var watch = WatchProcess.In(_scratch);
        Put(Repository.RegionalDemo, "first");
        watch.Until(() => File.Exists(_scratch["out/first/release.json"]));

        // A copy that broke off, and a version without end marks, leave the running one alone.
        var whole = File.ReadAllBytes(Path.Combine(pack, "RulesEngine.Rules.Coverage.dll"));
        File.WriteAllBytes(Path.Combine(pack, "RulesEngine.Rules.Coverage.dll"), whole[..(whole.Length / 2)]);
        watch.Until(() => watch.Told.Contains("PACK102", StringComparison.Ordinal));
        Put(Repository.RegionalDemo, "second");
        watch.Until(() => File.Exists(_scratch["out/second/release.json"]));
        PacksOf("second").ShouldBe("Coverage 1.0.0");

        File.WriteAllBytes(Path.Combine(pack, "RulesEngine.Rules.Coverage.dll"), whole);
        var manifest = Path.Combine(pack, "pack.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"1.0.0\"", "\"1.1.0\"", StringComparison.Ordinal));
        watch.Until(() => watch.Told.Contains("'Coverage' 1.1.0 runs from now on, for 1.0.0", StringComparison.Ordinal));
        Put(Repository.RegionalDemo, "third");
        watch.Until(() => File.Exists(_scratch["out/third/release.json"]));

        PacksOf("third").ShouldBe("Coverage 1.1.0");
        watch.Until(() => StatesOf().SequenceEqual(["1.1.0 loaded", "1.0.0 retired"]));
        File.ReadAllBytes(_scratch["out/third/findings.json"]).ShouldBe(File.ReadAllBytes(_scratch["out/first/findings.json"]));
        watch.Stop().ShouldBe(0);
    }

    [Fact]
    public void A_release_that_cannot_be_run_says_why_and_the_next_one_is_run()
    {
        _scratch.CopyOfPack("Coverage");
        Directory.CreateDirectory(_scratch["in/empty"]);
        File.WriteAllText(_scratch["in/empty/notes.txt"], "to follow");
        using var watch = WatchProcess.In(_scratch);
        watch.Until(() => File.Exists(_scratch["out/empty/release.json"]));
        Put(Repository.RegionalDemo, "next");
        watch.Until(() => File.Exists(_scratch["out/next/findings.json"]));

        watch.Stop().ShouldBe(0);
        Json("out/empty/release.json").GetProperty("refusal").GetString()!.ShouldStartWith("HOST202 There is no usable table");
        File.Exists(_scratch["out/empty/findings.json"]).ShouldBeFalse();
    }

    [Fact]
    public void What_was_run_before_is_not_run_again_after_a_new_start()
    {
        _scratch.CopyOfPack("Coverage");
        Put(Repository.RegionalDemo, "first");
        using (var watch = WatchProcess.In(_scratch))
        {
            watch.Until(() => File.Exists(_scratch["out/first/release.json"]));
            watch.Stop().ShouldBe(0);
        }

        var made = File.GetLastWriteTimeUtc(_scratch["out/first/findings.json"]);
        using var again = WatchProcess.In(_scratch);
        Put(Repository.RegionalDemo, "second");
        again.Until(() => File.Exists(_scratch["out/second/release.json"]));

        again.Stop().ShouldBe(0);
        File.GetLastWriteTimeUtc(_scratch["out/first/findings.json"]).ShouldBe(made);
        again.Told.ShouldNotContain("'first'");
    }

    [Fact]
    public void A_pack_whose_rule_does_not_come_back_is_let_go_after_the_first_release()
    {
        _scratch.PutHostilePack();
        using var watch = WatchProcess.In(_scratch, "sleep", ["--rule-timeout", "6"]);
        Put(Repository.RegionalDemo, "first");
        watch.Until(() => File.Exists(_scratch["out/first/release.json"]));
        Put(Repository.RegionalDemo, "second");
        watch.Until(() => File.Exists(_scratch["out/second/release.json"]));

        PacksOf("second").ShouldBe("Coverage 1.0.0");
        watch.Until(() => Json("out/packs.json").GetProperty("packs").EnumerateArray().Any(pack => pack.GetProperty("code").GetString() == "PACK407"));
        watch.Stop().ShouldBe(0);
    }

    [Fact]
    public void A_folder_that_is_not_there_ends_with_2()
    {
        var run = HostProcess.Run("watch", _scratch["nowhere"]);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe($"error: HOST215 There is no folder '{_scratch["nowhere"]}' to watch. Make it, or name another.\n");
    }

    private void Put(string dataset, string release)
    {
        var part = Directory.CreateDirectory(_scratch[$"in/.{release}"]).FullName;
        foreach (var file in Directory.GetFiles(dataset).Where(file => file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(part, Path.GetFileName(file)));
        }

        Directory.Move(part, _scratch[$"in/{release}"]);
    }

    private string PacksOf(string release) => Json($"out/{release}/release.json").GetProperty("packs").EnumerateArray().Select(pack => $"{pack.GetProperty("id").GetString()} {pack.GetProperty("version").GetString()}").Single();

    private IEnumerable<string> StatesOf() =>
        [.. Json("out/packs.json").GetProperty("packs").EnumerateArray().Select(pack => $"{pack.GetProperty("version").GetString()} {pack.GetProperty("state").GetString()}")];

    private JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllBytes(_scratch[file])).RootElement;
}
