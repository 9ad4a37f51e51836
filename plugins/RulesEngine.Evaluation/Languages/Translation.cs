using System.Reflection;

namespace RulesEngine.Evaluation;

/// <summary>What packs and host bring for telling findings in one language: texts, and cards of rules.</summary>
/// <example><c>var told = Translation.Of(language, packs, rules).Tell(findings);</c></example>
public sealed class Translation
{
    private readonly IReadOnlyDictionary<string, TranslatedCard> _cards;
    private readonly IReadOnlyDictionary<string, Language> _ofPacks;

    private Translation(Language language, IReadOnlyDictionary<string, Language> ofPacks, IReadOnlyDictionary<string, TranslatedCard> cards)
    {
        Language = language;
        _ofPacks = ofPacks;
        _cards = cards;
    }

    /// <summary>The language with the texts of the host.</summary>
    public Language Language { get; }

    /// <summary>Whether all that was brought has been reviewed by somebody who speaks the language. English needs no review.</summary>
    public bool IsReviewed { get; private init; } = true;

    /// <summary>The translations that could not be read, a sentence each. What they should tell is told in English.</summary>
    public IReadOnlyList<string> Mistakes { get; private init; } = [];

    /// <summary>The translated card of a rule; null where there is none.</summary>
    public TranslatedCard? CardOf(string rule) => _cards.GetValueOrDefault(rule);

    /// <summary>The language as a pack speaks it: its own texts go before those of the host. Two packs may translate one text differently.</summary>
    /// <param name="pack">Name of the pack.</param>
    public Language LanguageOf(string pack) => _ofPacks.GetValueOrDefault(pack) ?? Language;

    /// <summary>Gathers what there is in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="packs">The packs.</param>
    /// <param name="rules">The rules whose cards are wanted.</param>
    /// <param name="hosts">Assemblies of the host with texts of their own.</param>
    public static Translation Of(Language language, IReadOnlyList<RulePack> packs, IEnumerable<RuleDescription> rules, params IEnumerable<Assembly> hosts)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(packs);
        if (language.IsEnglish)
        {
            return new Translation(language, new Dictionary<string, Language>(), new Dictionary<string, TranslatedCard>());
        }

        var mistakes = new List<string>();
        var phrases = hosts.Append(typeof(Language).Assembly).Select(PhrasesIn).OfType<Phrases>().ToList();
        var host = phrases.Aggregate(language, (known, file) => known.With(file.Texts));
        var ofPacks = packs
            .Select(pack => (pack.Name, Phrases: PhrasesIn(pack.Assembly)))
            .Where(pack => pack.Phrases is not null)
            .ToDictionary(pack => pack.Name, pack => pack.Phrases!);
        var cards = CardsOf(language, packs, rules, mistakes);
        return new Translation(host, ofPacks.ToDictionary(pack => pack.Key, pack => language.With(pack.Value.Texts).With(phrases.SelectMany(file => file.Texts))), cards)
        {
            IsReviewed = phrases.Concat(ofPacks.Values).All(file => file.Review.IsDone) && cards.Values.All(card => card.Review.IsDone),
            Mistakes = mistakes,
        };

        Phrases? PhrasesIn(Assembly assembly) => Try(mistakes, () => PhrasesOf(assembly, language.Code));
    }

    /// <summary>The findings in the language. What has no translation stays English; a card says which language it is in.</summary>
    public Findings Tell(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (Language.IsEnglish)
        {
            return findings;
        }

        var packs = findings.Coverage.ToDictionary(coverage => coverage.Rule.Code, coverage => coverage.Rule.Pack);
        return findings with
        {
            All = [.. findings.All.Select(finding => TellingOf(packs.GetValueOrDefault(finding.Rule)).Tell(finding))],
            Coverage = [.. findings.Coverage.Select(coverage => TellingOf(coverage.Rule.Pack).Tell(coverage))],
        };

        FindingsTelling TellingOf(string? pack) => new(this, pack is null ? Language : LanguageOf(pack));
    }

    private static Dictionary<string, TranslatedCard> CardsOf(Language language, IEnumerable<RulePack> packs, IEnumerable<RuleDescription> rules, List<string> mistakes)
    {
        var wanted = rules.ToDictionary(rule => (rule.Pack, rule.Code));
        var cards = new Dictionary<string, TranslatedCard>();
        foreach (var source in packs.SelectMany(RuleSource.Of).Where(source => source.Flags))
        {
            if (wanted.TryGetValue((source.Pack.Name, source.Code), out var rule) && Try(mistakes, () => source.Card(rule, language.Code)) is { } card)
            {
                cards.TryAdd(source.Code, card);
            }
        }

        return cards;
    }

    private static Phrases? PhrasesOf(Assembly assembly, string language)
    {
        var file = $"Phrases.{language}.yaml";
        using var stream = assembly.GetManifestResourceStream(file);
        return stream is null ? null : PhrasesReader.Read($"{assembly.GetName().Name}, {file}", new StreamReader(stream));
    }

    private static T? Try<T>(List<string> mistakes, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (TranslationException e)
        {
            mistakes.Add(e.Message);
            return null;
        }
    }
}
