namespace RulesEngine.Sdk.Testing;

/// <summary>Checks whether a pack can be told in another language from end to end.</summary>
/// <example><c>TranslationConformance.Check(pack, Language.Russian).ShouldBeEmpty();</c></example>
public static class TranslationConformance
{
    /// <summary>What is not translated or wrongly so, a sentence each; empty for a pack that is told in the language throughout.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<string> Check(RulePack pack, Language language)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(language);
        var rules = RuleSelection.From([pack], RuleSource.Of(pack).Where(source => source.Flags).SelectMany(source => source.Card().Cases).Select(each => each.AsOf.Date).DefaultIfEmpty(new DateOnly(2019, 3, 31)).Max());
        var translation = Translation.Of(language, [pack], rules.Rules);
        return
        [
            .. translation.Mistakes,
            .. translation.LanguageOf(pack.Name).Has(pack.Title) ? Array.Empty<string>() : [$"the pack's title, '{pack.Title}', has no translation. {AddTo(language, pack.Title)}"],
            .. rules.Flagging.Where(rule => translation.CardOf(rule.Code) is null).Select(rule => $"{rule.Code}: the card has no translation into '{language.Code}'. Write it beside the card, in a file that ends in .{language.Code}.md."),
            .. rules.Flagging.SelectMany(rule => Values(rule, translation.LanguageOf(pack.Name))),
            .. rules.Rules.Where(rule => !translation.LanguageOf(pack.Name).Has(rule.Subjects)).Select(rule => $"{rule.Code}: what it judges, '{rule.Subjects}', has no translation. {AddTo(language, rule.Subjects)}"),
        ];
    }

    private static IEnumerable<string> Values(FlaggingRule rule, Language language) => rule.Anatomy.Flag.Names
        .Where(name => !language.Has($"{name} (value)"))
        .Select(name => $"{rule.Code}: the value '{name}' has no name in '{language.Code}'. {AddTo(language, $"{name} (value)")}");

    private static string AddTo(Language language, string text) => $"Add \"{text}\" to Phrases.{language.Code}.yaml.";
}
