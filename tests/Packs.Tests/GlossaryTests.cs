using System.Text.RegularExpressions;
using RulesEngine.Evaluation;
using RulesEngine.Sdk;
using YamlDotNet.RepresentationModel;

namespace RulesEngine.Packs.Tests;

/// <summary>Holds every translated text against the glossary: where the English text says a term, the translation says its word, in whatever case.</summary>
public sealed partial class GlossaryTests
{
    private static readonly IReadOnlyList<Term> s_terms = [.. Scalars(WorkingCopy.PathOf("rules", "glossary.yaml")).Select(Term.Of)];

    [Fact]
    public void Every_term_says_where_its_words_come_from()
    {
        s_terms.ShouldNotBeEmpty();
        s_terms.ShouldAllBe(term => term.Source.Length > 0 && term.In("ru").Length > 0 && term.In("kk").Length > 0);
        s_terms.Select(term => term.Id).ShouldBeUnique();
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    public void A_translation_uses_the_words_of_the_glossary(string language)
    {
        var flaws = from text in Texts(language)
                    from term in s_terms
                    where term.IsIn(text.English) && !term.IsSaidIn(text.Translation, language)
                    select $"{text.Where}: '{text.English}' says '{term.English}', but '{text.Translation}' does not say '{term.In(language)}'.";

        flaws.ShouldBeEmpty();
    }

    private static IEnumerable<(string Where, string English, string Translation)> Texts(string language)
    {
        var rules = RuleSelection.From(BuiltPacks.ById.Values, new DateOnly(2019, 3, 31)).Rules;
        var translation = Translation.Of(Language.Find(language)!, [.. BuiltPacks.ById.Values], rules);
        foreach (var rule in rules)
        {
            var card = translation.CardOf(rule.Code)!.Card;
            foreach (var (english, translated) in Prose(rule.Card).Zip(Prose(card)))
            {
                yield return (rule.Code, english, translated);
            }
        }

        foreach (var file in Directory.GetFiles(WorkingCopy.PathOf(), $"Phrases.{language}.yaml", SearchOption.AllDirectories).Where(file => !Built().IsMatch(file)).Order(StringComparer.Ordinal))
        {
            foreach (var text in Pairs(file).Where(text => text.Key != "translation"))
            {
                yield return (Path.GetFileName(Path.GetDirectoryName(file)!), text.Key, text.Value);
            }
        }
    }

    private static IEnumerable<string> Prose(Card card) => [.. card.WhyItMatters, .. card.WhatToDo, .. card.WhatItCannotShow, .. card.WhenItStaysSilent];

    private static IEnumerable<Dictionary<string, string>> Scalars(string file) =>
        ((YamlSequenceNode)Load(file)).Children.Cast<YamlMappingNode>().Select(node => node.Children.ToDictionary(part => part.Key.ToString(), part => part.Value.ToString()));

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string file) =>
        ((YamlMappingNode)Load(file)).Children.Select(part => KeyValuePair.Create(part.Key.ToString(), part.Value.ToString()));

    private static YamlNode Load(string file)
    {
        using var text = File.OpenText(file);
        var stream = new YamlStream();
        stream.Load(text);
        return stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Built();

    private sealed class Term(IReadOnlyDictionary<string, string> words)
    {
        // A bracket says where a word is meant; elsewhere it may be translated otherwise.
        private readonly Regex? _inEnglish = words["en"].Contains('(', StringComparison.Ordinal)
            ? null
            : new Regex($@"(?<![\w-])[{char.ToUpperInvariant(words["en"][0])}{words["en"][0]}]{Regex.Escape(words["en"][1..])}(s|es)?(?![\w-]|\.\w)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

        public string Id => words["id"];

        public string English => words["en"];

        public string Source => words.GetValueOrDefault("source", "");

        public static Term Of(Dictionary<string, string> words) => new(words);

        public string In(string language) => words[language];

        // 'Region' in a name is another word.
        public bool IsIn(string english) => _inEnglish is not null && _inEnglish.Matches(english).Any(match => match.Index == 0 || char.IsLower(match.Value[0]) || (match.Index > 1 && english[match.Index - 2] is '.' or ':'));

        public bool IsSaidIn(string translation, string language) =>
            In(language).Split(' ').All(word => translation.Contains(Stem(word, language), StringComparison.OrdinalIgnoreCase));

        // What an ending leaves: the last letters change with the case (топ, тобы; жинақ, жинағы; оценка, оценок).
        private static string Stem(string word, string language) => (language, word.Length) switch
        {
            ("kk", > 3) or ("ru", >= 5) => word[..^2],
            ("kk", > 2) or ("ru", 4) => word[..^1],
            _ => word,
        };
    }
}
