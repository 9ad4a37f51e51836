using System.IO.Compression;
using System.Text;

namespace RulesEngine.Host.Tests;

/// <summary>A shelf of packs that are broken before they run: each is told by code, the sound one beside it runs, and the exit code is 4.</summary>
public sealed class BrokenPackTests : IDisposable
{
    private const string Again = "Build the pack again and copy its whole output folder.";

    private readonly ScratchFolder _scratch = new();
    private readonly string _broken;
    private readonly string _entry;

    public BrokenPackTests()
    {
        _scratch.CopyOfPack("Coverage");
        _broken = _scratch.CopyOfPack("Funding");
        _entry = Path.Combine(_broken, "RulesEngine.Rules.Funding.dll");
    }

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("hello", "text")]
    [InlineData("PK\u0003\u0004", "a zip archive")]
    [InlineData("\u007fELF", "a native library for Linux (ELF)")]
    public void An_entry_that_is_something_else_is_told_as_what_it_is(string content, string found)
    {
        File.WriteAllText(_entry, content, Encoding.Latin1);

        Refused($"PACK102 Pack 'Funding' 1.0.0 was not loaded: 'RulesEngine.Rules.Funding.dll' is not a .NET assembly but {found}. {Again}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void A_half_copied_entry_is_told_as_such(int tenths)
    {
        var whole = File.ReadAllBytes(_entry);
        File.WriteAllBytes(_entry, whole[..(whole.Length * tenths / 10)]);

        Refused($"PACK102 Pack 'Funding' 1.0.0 was not loaded: 'RulesEngine.Rules.Funding.dll' is not a .NET assembly but a damaged or half-copied assembly. {Again}");
    }

    [Fact]
    public void A_pack_without_its_entry_is_told()
    {
        File.Delete(_entry);

        Refused("PACK105 Pack 'Funding' 1.0.0 was not loaded: its folder has no 'RulesEngine.Rules.Funding.dll', which pack.json names as the entry. Copy the whole output folder of the pack's project again.");
    }

    [Fact]
    public void Another_assembly_under_the_entrys_name_is_told()
    {
        File.Copy(Path.Combine(_scratch["packs/Coverage"], "RulesEngine.Rules.Coverage.dll"), _entry, overwrite: true);

        Refused("PACK106 Pack 'Funding' 1.0.0 was not loaded: 'RulesEngine.Rules.Funding.dll' holds the assembly 'RulesEngine.Rules.Coverage'. Give the file back its own name, or build the pack again.");
    }

    [Fact]
    public void A_list_of_dependencies_that_cannot_be_read_is_told()
    {
        File.WriteAllText(Path.Combine(_broken, "RulesEngine.Rules.Funding.deps.json"), "{ \"runtimeTarget\": ");

        Refused($"PACK103 Pack 'Funding' 1.0.0 was not loaded: 'RulesEngine.Rules.Funding.deps.json' is not a list of dependencies that can be read. {Again}");
    }

    [Fact]
    public void Of_two_versions_the_higher_one_runs_and_that_is_no_fault()
    {
        var older = Directory.CreateDirectory(_scratch["packs/Older"]).FullName;
        foreach (var file in Directory.GetFiles(_broken))
        {
            File.Copy(file, Path.Combine(older, Path.GetFileName(file)));
        }

        var manifest = Path.Combine(_broken, "pack.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"1.0.0\"", "\"1.1.0\"", StringComparison.Ordinal));

        var run = Evaluate();

        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void One_version_with_two_contents_is_refused_twice()
    {
        var other = Directory.CreateDirectory(_scratch["packs/Other"]).FullName;
        foreach (var file in Directory.GetFiles(_broken))
        {
            File.Copy(file, Path.Combine(other, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(other, "notes.txt"), "another");

        Refused(
            "PACK110 Pack 'Funding' 1.0.0 was not loaded: 'Funding' and 'Other' hold different contents under this version. Keep the folder that is meant and remove the others.",
            "PACK110 Pack 'Funding' 1.0.0 was not loaded: 'Funding' and 'Other' hold different contents under this version. Keep the folder that is meant and remove the others.");
    }

    [Fact]
    public void Of_an_archive_every_changed_file_is_refused_whatever_changed_in_it()
    {
        var archive = Archive();
        var random = new Random(20260);
        var entries = new List<string> { "RulesEngine.Rules.Funding.dll", "RulesEngine.Rules.Funding.deps.json", "RulesEngine.Rules.Funding.pdb" };
        foreach (var entry in entries)
        {
            Rewrite(archive, entry, bytes => bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)));

            Refused($"PACK301 Pack 'Funding' 1.0.0 was not loaded: '{entry}' differs from what pack.json lists. Get the pack from its publisher again, or make the archive anew with 'packs create'.");
            Archive();
        }
    }

    private HostProcess Evaluate() => HostProcess.Run("evaluate", Repository.RegionalDemo, "--packs", _scratch["packs"], "--output", "json");

    private void Refused(params string[] errors)
    {
        var run = Evaluate();

        run.Errors.ShouldBe(string.Concat(errors.Select(error => $"error: {error}\n")));
        run.ExitCode.ShouldBe(4);
        run.Json.GetProperty("coverage").EnumerateArray().Select(rule => rule.GetProperty("pack").GetString()).Distinct().ShouldBe(["Coverage"]);
    }

    private string Archive()
    {
        var file = _scratch["packs/Funding.1.0.0.rpack"];
        File.Delete(file);
        var folder = Path.Combine(Path.GetDirectoryName(Repository.Program)!, "packs", "Funding");
        HostProcess.Run("packs", "create", folder, "--out", file).ExitCode.ShouldBe(0);
        if (Directory.Exists(_broken))
        {
            Directory.Delete(_broken, recursive: true);
        }

        return file;
    }

    private static void Rewrite(string archive, string entry, Action<byte[]> change)
    {
        using var zip = ZipFile.Open(archive, ZipArchiveMode.Update);
        var old = zip.GetEntry(entry)!;
        using var content = new MemoryStream();
        using (var stream = old.Open())
        {
            stream.CopyTo(content);
        }

        var bytes = content.ToArray();
        change(bytes);
        old.Delete();
        using var target = zip.CreateEntry(entry).Open();
        target.Write(bytes);
    }
}
