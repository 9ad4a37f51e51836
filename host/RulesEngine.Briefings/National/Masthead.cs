using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>Title, period, day of the data, what the briefing screens, and the warning where the data is made up.</summary>
internal static class Masthead
{
    /// <summary>Composes the masthead.</summary>
    /// <param name="content">Where to.</param>
    /// <param name="material">What the briefing is made of.</param>
    /// <param name="title">The title.</param>
    /// <param name="kind">What kind of briefing it is.</param>
    public static void Compose(ContentBuilder content, BriefingMaterial material, string title, string kind)
    {
        var asOf = material.Findings.AsOf;
        var language = material.Language;
        TitleFact?[] facts =
        [
            material.Period is { } period ? new TitleFact(language["Period"], period) : null,
            new TitleFact(language["Data as of"], language.Day(asOf.Date)),
            material.NextIssue is { } next ? new TitleFact(language["Next issue"], language.Day(next)) : null,
            new TitleFact(language["Regions"], language.Say($"set of {(int)asOf.RegionSet}")),
            new TitleFact(language["Checked by"], language.Say($"{material.Findings.Coverage.Count:rule|rules} in {material.Packs.Count:pack|packs}")),
        ];
        content.Title(title, material.Number is { } number ? language.Say($"{kind}, No. {number}") : kind, null, facts.OfType<TitleFact>());
        var mark = material.Findings.IsIllustrative
            ? RichText.Empty.Toned(Tone.Warning, RichText.Empty.Strong($"{Phrase.Illustrative(language)}.")).Then($" {language["Some rows were made up. Findings that rest on them are marked and must not be quoted."]} ")
            : RichText.Empty;
        content.Note(mark.Then(Phrase.Scope(language)));
        var lost = material.Tables.Where(table => table.Refused > 0).ToList();
        if (lost.Count > 0)
        {
            content.Note(RichText.Empty
                .Toned(Tone.Warning, RichText.Empty.Strong(language["Refused rows."]))
                .Then(" ")
                .Then(language.Tell($"{language.And([.. lost.Select(table => language.Say($"{table.Refused} of {table.Read} in {table.Table}"))])} could not be used. What is called not recorded may stand in them: see {RichText.Empty.LinkTo(Anchors.Data, language["the data"])}.")));
        }
    }
}
