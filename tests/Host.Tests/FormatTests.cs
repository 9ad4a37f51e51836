using System.Xml.Linq;

namespace RulesEngine.Host.Tests;

public sealed class FormatTests
{
    [Fact]
    public void A_run_writes_a_pdf_unless_told_otherwise()
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch.Path).ExitCode.ShouldBe(0);

        Files(scratch).ShouldBe(["briefing.pdf", "findings.json"]);
    }

    [Fact]
    public void A_run_writes_html_that_holds_the_same_findings()
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch.Path, "--format", "html").ExitCode.ShouldBe(0);

        Files(scratch).ShouldBe(["briefing.html", "findings.json"]);
        var page = XDocument.Load(scratch["briefing.html"]).Root!;
        page.Descendants("h1").Single().Value.ShouldBe("Prevention money by region (made up)");
        page.Descendants("h4").Select(heading => heading.Value).ShouldContain(heading => heading.EndsWith("FUND-01 · Error Under-funded region", StringComparison.Ordinal));
        var attached = page.Descendants("a").Single(link => (string?)link.Attribute("download") == "findings.json").Attribute("href")!.Value;
        Convert.FromBase64String(attached["data:application/json;base64,".Length..]).ShouldBe(File.ReadAllBytes(scratch["findings.json"]));
    }

    [Fact]
    public void A_cause_is_told_once_with_what_follows_from_it()
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.Kazakhstan, "--out", scratch.Path, "--format", "html").ExitCode.ShouldBe(0);

        var page = XDocument.Load(scratch["briefing.html"]).Root!;
        var cause = page.Descendants("section").Single(section => (string?)section.Attribute("id") == "at-rule-CMP-04");
        cause.Descendants("li").Select(item => item.Descendants("strong").First().Value).ShouldBe(["Missing preventive component (CMP-01, error):", "No rehabilitation (CMP-02, warning):"]);
        cause.Descendants("p").Select(paragraph => paragraph.Value.Trim()).ShouldContain("1.3\u00A0\u00A0From this follows what other rules found:");
        page.Value.Split("None of the components recorded in the imported data for Counter-terrorism programme").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("pdf,html")]
    [InlineData("PDF, html, pdf")]
    public void Several_formats_are_written_in_the_order_asked_for(string formats)
    {
        using var scratch = new ScratchFolder();

        var run = HostProcess.Run("run", Repository.RegionalDemo, "--out", scratch.Path, "--format", formats);

        run.ExitCode.ShouldBe(0);
        Files(scratch).ShouldBe(["briefing.html", "briefing.pdf", "findings.json"]);
        run.Output.Split('\n').Where(line => line.StartsWith("Written", StringComparison.Ordinal)).Select(line => Path.GetFileName(line.Trim())).ShouldBe(["briefing.pdf", "briefing.html", "findings.json"]);
    }

    [Fact]
    public void A_format_that_is_not_there_is_refused_before_anything_is_read()
    {
        using var scratch = new ScratchFolder();

        var run = HostProcess.Run("run", scratch["no-such-data"], "--out", scratch["out"], "--format", "pdf,docx");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe("error: HOST207 Briefings are not written as 'docx'. There are pdf and html.\n");
        Directory.Exists(scratch["out"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("en", "Findings by field and severity", "Figures as tables")]
    [InlineData("ru", "Замечания по темам и степени важности", "Рисунки в виде таблиц")]
    [InlineData("kk", "Салалар мен маңыздылық дәрежесі бойынша ескертулер", "Суреттер кесте түрінде")]
    public void Every_figure_leads_to_its_data_which_stand_once_and_lead_back(string language, string byField, string annex)
    {
        using var scratch = new ScratchFolder();

        HostProcess.Run("run", Repository.Kazakhstan, "--out", scratch.Path, "--format", "html", "--language", language).ExitCode.ShouldBe(0);

        var page = XDocument.Load(scratch["briefing.html"]).Root!;
        var figures = page.Descendants("figure").ToList();
        var tables = figures.ConvertAll(figure => Target(figure).DescendantsAndSelf("table").Single());
        figures.ShouldAllBe(figure => figure.Element("details") == null);
        figures.Select(figure => Words(figure.Element("figcaption")!)).ShouldContain(byField);
        tables.Select(table => Words(table.Element("caption")!)).ShouldBe(figures.Select(figure => Words(figure.Element("figcaption")!)));
        foreach (var table in tables)
        {
            var section = table.Ancestors("section").First();
            Words(section.Elements().First()).ShouldBe(annex);
            section.Descendants("a").Select(link => At(link).Name.LocalName).ShouldAllBe(name => name == "figure");
        }

        string Words(XElement element) => element.Value.Replace('\u00A0', ' ').Trim();

        XElement Target(XElement figure) => At(figure.Descendants("a").Single());

        XElement At(XElement link) => page.Descendants().Single(element => (string?)element.Attribute("id") == link.Attribute("href")!.Value[1..]);
    }

    [Fact]
    public void The_same_data_gives_the_same_html_in_another_folder_culture_and_time_zone()
    {
        using var scratch = new ScratchFolder();
        HostProcess.Run("run", Repository.Kazakhstan, "--out", scratch["one"], "--format", "html").ExitCode.ShouldBe(0);

        HostProcess.RunIn(
            scratch.Path,
            new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["HOME"] = scratch.Path },
            "run", scratch.CopyOf(Repository.Kazakhstan), "--out", "two", "--format", "html").ExitCode.ShouldBe(0);

        File.ReadAllBytes(scratch["two/briefing.html"]).ShouldBe(File.ReadAllBytes(scratch["one/briefing.html"]));
    }

    private static IReadOnlyList<string> Files(ScratchFolder folder) => [.. Directory.GetFiles(folder.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
