using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>Title, period, day of the data, what the briefing screens, and the warning where the data is made up.</summary>
internal static class Masthead
{
    public static void Compose(ContentBuilder content, BriefingMaterial material)
    {
        var asOf = material.Findings.AsOf;
        TitleFact?[] facts =
        [
            material.Period is { } period ? new TitleFact("Period", period) : null,
            new TitleFact("Data as of", Phrase.Day(asOf.Date)),
            new TitleFact("Regions", $"set of {(int)asOf.RegionSet}"),
            new TitleFact("Checked by", $"{Phrase.Count(material.Findings.Coverage.Count, "rule", "rules")} in {Phrase.Count(material.Packs.Count, "pack", "packs")}"),
        ];
        content.Title(material.Label, "Programme data briefing", null, facts.OfType<TitleFact>());
        var mark = material.Findings.IsIllustrative
            ? RichText.Empty.Toned(Tone.Warning, RichText.Empty.Strong($"{Phrase.Illustrative}.")).Then(" Some rows were made up. Findings that rest on them are marked and must not be quoted. ")
            : RichText.Empty;
        content.Note(mark.Then(Phrase.Scope));
        var lost = material.Tables.Where(table => table.Refused > 0).ToList();
        if (lost.Count > 0)
        {
            content.Note(RichText.Empty
                .Toned(Tone.Warning, RichText.Empty.Strong("Refused rows."))
                .Then($" {Phrase.And([.. lost.Select(table => $"{Phrase.Number(table.Refused)} of {Phrase.Number(table.Read)} in {table.Table}")])} could not be used. What is called not recorded may stand in them: see ")
                .LinkTo(Anchors.Data, "the data")
                .Then("."));
        }
    }
}
