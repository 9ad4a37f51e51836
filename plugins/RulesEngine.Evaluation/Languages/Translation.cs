using System.Reflection;

namespace RulesEngine.Evaluation;

/// <summary>What packs and host bring for telling findings in one language: texts, and cards of rules.</summary>
/// <example><c>var told = Translation.Of(language, packs, rules).Tell(findings);</c></example>
public sealed class Translation
{
    private readonly IReadOnlyDictionary<string, TranslatedCard> _cards;

    private Translation(Language language, IReadOnlyDictionary<string, TranslatedCard> cards, bool isReviewed, IReadOnlyList<string> mistakes)
    {
        Language = language;
        _cards = cards;
        IsReviewed = isReviewed;
        Mistakes = mistakes;
    }

    /// <summary>The language with the texts of host and packs.</summary>
    public Language Language { get; }

    /// <summary>Whether all that was brought has been reviewed by somebody who speaks the language. English needs no review.</summary>
    public bool IsReviewed { get; }

    /// <summary>The translations that could not be read, a sentence each. What they should tell is told in English.</summary>
    public IReadOnlyList<string> Mistakes { get; }

    /// <summary>The translated card of a rule; null where there is none.</summary>
    public TranslatedCard? CardOf(string rule) => _cards.GetValueOrDefault(rule);

    /// <summary>Gathers what there is in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="packs">The packs; where two translate one text, the first counts.</param>
    /// <param name="rules">The rules whose cards are wanted.</param>
    /// <param name="hosts">Assemblies of the host with texts of their own; these go before those of the packs.</param>
    public static Translation Of(Language language, IReadOnlyList<RulePack> packs, IEnumerable<RuleDescription> rules, params IEnumerable<Assembly> hosts)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(packs);
        if (language.IsEnglish)
        {
            return new Translation(language, new Dictionary<string, TranslatedCard>(), isReviewed: true, []);
        }

        var mistakes = new List<string>();
        Assembly[] assemblies = [.. hosts, typeof(Language).Assembly, .. packs.Select(pack => pack.Assembly)];
        var phrases = assemblies.Distinct().Select(assembly => Try(mistakes, () => PhrasesOf(assembly, language.Code))).OfType<Phrases>().ToList();
        var wanted = rules.ToDictionary(rule => (rule.Pack, rule.Code));
        var cards = new Dictionary<string, TranslatedCard>();
        foreach (var source in packs.SelectMany(RuleSource.Of).Where(source => source.Flags))
        {
            if (wanted.TryGetValue((source.Pack.Name, source.Code), out var rule) && Try(mistakes, () => source.Card(rule, language.Code)) is { } card)
            {
                cards.TryAdd(source.Code, card);
            }
        }

        return new Translation(
            language.With(phrases.SelectMany(file => file.Texts)),
            cards,
            phrases.All(file => file.Review.IsDone) && cards.Values.All(card => card.Review.IsDone),
            mistakes);
    }

    /// <summary>The findings in the language. What has no translation stays English; a card says which language it is in.</summary>
    public Findings Tell(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Language.IsEnglish ? findings : new FindingsTelling(this).Tell(findings);
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
