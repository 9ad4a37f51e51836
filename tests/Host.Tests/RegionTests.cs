using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RulesEngine.Host.Tests;

/// <summary>One region's briefing, or one for each: complete for the region, and nothing of another.</summary>
public sealed partial class RegionTests(EachRegion each) : IClassFixture<EachRegion>, IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Nothing_of_another_region_stands_in_the_files_of_one() => NothingOfOthers(each.Folder);

    [Fact]
    public void Nor_does_it_in_another_language()
    {
        HostProcess.Run("run", Repository.RegionalDemo, "--out", _scratch.Path, "--for-each", "region", "--format", "html", "--language", "ru").ExitCode.ShouldBe(0);

        NothingOfOthers(_scratch.Path);
    }

    [Fact]
    public void A_neighbour_is_told_of_without_its_name()
    {
        var run = HostProcess.Run("run", Repository.RegionalDemo, "--out", _scratch.Path, "--region", "KZ-19", "--format", "html", "--output", "json");

        run.ExitCode.ShouldBe(0, run.Errors);
        var finding = run.Json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "COV-03");
        finding.GetProperty("abridged").GetBoolean().ShouldBeTrue();
        finding.GetProperty("message").GetString().ShouldBe("Neighbour of an incident region uncovered");
        finding.GetProperty("values").EnumerateObject().ShouldBeEmpty();
        File.ReadAllText(_scratch["briefing.html"]).ShouldContain("What was found names another region as well; the briefing on the whole country has it in full.");
    }

    [Fact]
    public void A_region_gets_what_was_found_about_it_and_about_what_lies_in_it()
    {
        var run = HostProcess.Run("run", Repository.RegionalDemo, "--out", _scratch.Path, "--region", "kz-47", "--output", "json");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Json.GetProperty("region").GetString().ShouldBe("KZ-47");
        run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString())
            .ShouldBe(["DLV-02/E-16", "DLV-02/E-17", "DLV-02/E-18", "DLV-03/E-18", "FUND-01/KZ-47/P-SP-2018"]);
        var text = PdfText.Of(_scratch["briefing.pdf"]);
        text.ShouldContain("Programme data briefing on one region");
        text.ShouldContain("Mangystau Region gets 1,049.50 KZT per head");
        text.ShouldContain("D-PLAN-KZ-47");
        run.Output.ShouldBe(File.ReadAllText(_scratch["findings.json"]));
    }

    [Fact]
    public void Rows_of_other_regions_are_no_evidence_for_one()
    {
        var run = HostProcess.Run("run", Repository.RegionalDemo, "--out", _scratch.Path, "--region", "KZ-39", "--output", "json");

        var evidence = run.Json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "FUND-03").GetProperty("evidence").EnumerateArray();
        evidence.Select(row => row.TryGetProperty("key", out var key) ? key.GetString() : row.GetProperty("lookedFor").GetString()).ShouldNotContain("D-PLAN-KZ-11");
    }

    [Fact]
    public void The_index_lists_every_region_of_the_set_with_counts_and_file()
    {
        var page = XDocument.Load(each["index.html"]);
        var rows = page.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToList()).ToList();

        rows.Count.ShouldBe(17);
        rows.ShouldContain(row => row.SequenceEqual(new[] { "Mangystau Region", "KZ-47", "1", "0", "4", "0", "KZ-47/briefing.html" }));
        page.Descendants("a").Where(link => link.Value.EndsWith(".html", StringComparison.Ordinal)).ShouldAllBe(link => File.Exists(each[link.Attribute("href")!.Value]));
        PdfText.Of(each["index.pdf"]).ShouldContain("KZ-47/briefing.pdf");
    }

    [Fact]
    public void The_manifest_tells_what_went_where_and_what_went_nowhere()
    {
        var manifest = each.Run.Json;
        var files = manifest.GetProperty("regions").EnumerateArray().SelectMany(region => region.GetProperty("files").EnumerateArray()).ToList();
        var told = manifest.GetProperty("regions").EnumerateArray().SelectMany(region => IdsIn(each[$"{region.GetProperty("region").GetString()}/findings.json"]));
        var untold = manifest.GetProperty("toldOfNoRegion").EnumerateArray().Select(id => id.GetString()!);

        each.Run.Output.ShouldBe(File.ReadAllText(each["index.json"]));
        files.Count.ShouldBe(51);
        files.ShouldAllBe(file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(each[file.GetProperty("name").GetString()!]))) == file.GetProperty("sha256").GetString());
        told.Concat(untold).Order(StringComparer.Ordinal).ShouldBe(IdsIn(Path.Combine(Repository.RegionalDemo, "findings.json")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_culture_folder_and_time_zone_change_no_byte()
    {
        HostProcess.RunIn(
            _scratch.Path,
            new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["HOME"] = _scratch.Path },
            "run", _scratch.CopyOf(Repository.RegionalDemo), "--out", "two", "--for-each", "region", "--format", "html,pdf").ExitCode.ShouldBe(0);

        // The manifest holds the hash of every other file.
        File.ReadAllBytes(_scratch["two/index.json"]).ShouldBe(File.ReadAllBytes(each["index.json"]));
        File.ReadAllBytes(_scratch["two/index.pdf"]).ShouldBe(File.ReadAllBytes(each["index.pdf"]));
        File.ReadAllBytes(_scratch["two/index.html"]).ShouldBe(File.ReadAllBytes(each["index.html"]));
    }

    [Theory]
    [InlineData("error: HOST210 There is no region 'KZ-99' in the set of 2018. There are KZ-11, KZ-15, KZ-19, KZ-23, KZ-27, KZ-31, KZ-35, KZ-39, KZ-43, KZ-47, KZ-55, KZ-59, KZ-61, KZ-63, KZ-71, KZ-75, KZ-79.", "--region", "KZ-99")]
    [InlineData("error: HOST212 The briefing template 'national' tells of the whole country, not of one region. Leave out --region and --for-each, or take the template regional.", "--region", "KZ-47", "--template", "national")]
    [InlineData("error: HOST213 The briefing template 'regional' tells of one region. Name it with --region ID, or write one for each with --for-each region.", "--template", "regional")]
    [InlineData("error: --for-each: briefings are not written for each 'programme'. There is region.", "--for-each", "programme")]
    [InlineData("error: --region and --for-each exclude each other. Leave one of them out.", "--for-each", "region", "--region", "KZ-47")]
    public void What_does_not_go_together_ends_with_2_and_writes_nothing(string message, params string[] options)
    {
        var run = HostProcess.Run(["run", Repository.RegionalDemo, "--out", _scratch["out"], .. options]);

        run.ExitCode.ShouldBe(2);
        run.Errors.Split('\n')[0].ShouldBe(message);
        Directory.Exists(_scratch["out"]).ShouldBeFalse();
    }

    private static void NothingOfOthers(string folders)
    {
        var names = NamesByRegion(Repository.RegionalDemo);
        foreach (var folder in Directory.GetDirectories(folders))
        {
            var own = Path.GetFileName(folder);
            foreach (var (name, text) in Texts(folder))
            {
                Mentioned(text, names, own).ShouldBeEmpty($"{own}/{name}");
            }
        }
    }

    private static IEnumerable<string> IdsIn(string findings) =>
        JsonDocument.Parse(File.ReadAllBytes(findings)).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()!);

    private static Dictionary<string, List<string>> NamesByRegion(string dataset)
    {
        var names = Tables.Rows(Path.Combine(dataset, "regions.csv")).ToDictionary(
            row => row["region_id"],
            row => new[] { row["region_id"], row["former_iso_code"], row["name_en"] }.Concat(row["name_in_articles"].Split("; ")).Where(name => name.Length > 0).ToList());
        foreach (var row in Tables.Rows(Path.Combine(dataset, "region_aliases.csv")))
        {
            names[row["region_id"]].Add(row["alias"]);
        }

        return names;
    }

    private static IEnumerable<(string Name, string Text)> Texts(string folder) => Directory.GetFiles(folder).Select(file => (Path.GetFileName(file), Path.GetExtension(file) switch
    {
        ".pdf" => $"{Told("pdfinfo", file)}{Told("pdfinfo", "-struct-text", file)}{Told("pdfdetach", "-save", "1", "-o", "/dev/stdout", file)}",
        // What is attached is the file beside it, which is looked at by itself.
        ".html" => Attached().Replace(File.ReadAllText(file), ""),
        _ => File.ReadAllText(file),
    }));

    private static string Told(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return told;
    }

    // A name within the region's own name, as 'Almaty' in 'Almaty Region', is not another's.
    private static IEnumerable<string> Mentioned(string text, Dictionary<string, List<string>> names, string own)
    {
        var rest = names[own].OrderByDescending(name => name.Length).Aggregate(new StringBuilder(text), (all, name) => all.Replace(name, "@")).ToString();
        return names.Where(region => region.Key != own).SelectMany(region => region.Value).Where(name => Regex.IsMatch(rest, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)));
    }

    [GeneratedRegex("base64,[^\"]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Attached();
}
