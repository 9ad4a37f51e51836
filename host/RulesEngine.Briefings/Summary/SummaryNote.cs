using RulesEngine.Briefings.National;
using RulesEngine.Briefings.Regional;
using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.Summary;

/// <summary>One page: what was found, what is asked, what is not known. For a reader with half a minute.</summary>
[Template("summary", "One page: what was found, what is asked, what is not known", Reach = TemplateReach.Either)]
public sealed class SummaryNote : BriefingTemplate
{
    private const int MostLettersOfTitle = 70;

    // It is one page whatever the language: the margins are a little smaller than elsewhere.
    private static readonly PageSetup s_page = PageSetup.A4 with { MarginTop = 48, MarginBottom = 56 };

    /// <inheritdoc/>
    public override Document Compose(BriefingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var language = material.Language;
        var region = material.Findings.Region;
        var name = region is null ? material.Label : language.Of(region);
        var title = Phrase.Cut(name, MostLettersOfTitle);
        var briefing = Frame.Around(material, language.Say($"{name}: programme data in one page"), title, content =>
        {
            Masthead.Compose(content, material, title, language["Programme data in one page"]);
            var (records, figure) = region is null
                ? (Highlights.Records(material), Highlights.FigureOf(material))
                : (RegionRecords.InBrief(material), RegionMoney.Draw(material));
            Highlights.Points(content, material, records, figure, figures: null);
            content.Note(language["Every finding with its proof is in the attached file findings.json and in the full briefing."]);
        });
        return briefing with { Page = s_page };
    }
}
