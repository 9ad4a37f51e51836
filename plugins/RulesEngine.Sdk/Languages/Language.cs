using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Sdk;

/// <summary>
/// A language that readers are told things in: its numbers, amounts, days, plurals and order of letters, and the texts it is known to say.
/// All of it from tables of our own, so that it is the same on every machine.
/// </summary>
/// <remarks>
/// A text is written in English and looked up as it is written. <c>{0}</c> in a translation is the first hole of the English text;
/// a hole may name the forms of the noun that follows its number: <c>{0|программа|программы|программ}</c>.
/// </remarks>
/// <example><c>language.Say($"Findings about {region}: {count}")</c></example>
public sealed class Language
{
    private const int FewPersons = 10;

    private readonly Grammar _grammar;
    private readonly FrozenDictionary<string, string> _texts;

    private Language(Grammar grammar, FrozenDictionary<string, string> texts)
    {
        _grammar = grammar;
        _texts = texts;
        Order = new LetterOrder(grammar.Letters);
    }

    /// <summary>English, the language that everything is written in first.</summary>
    public static Language English { get; } = new(new EnglishGrammar(), FrozenDictionary<string, string>.Empty);

    /// <summary>Russian, without any texts yet: see <see cref="With"/>.</summary>
    public static Language Russian { get; } = new(new RussianGrammar(), FrozenDictionary<string, string>.Empty);

    /// <summary>Kazakh, without any texts yet: see <see cref="With"/>.</summary>
    public static Language Kazakh { get; } = new(new KazakhGrammar(), FrozenDictionary<string, string>.Empty);

    /// <summary>The languages there are, English first.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, Russian, Kazakh];

    /// <summary>Name it is chosen by: en, ru or kk.</summary>
    public string Code => _grammar.Code;

    /// <summary>BCP 47 tag of a document in it: en-GB, ru or kk.</summary>
    public string Tag => _grammar.Tag;

    /// <summary>Whether it is the language that everything is written in first.</summary>
    public bool IsEnglish => Code == English.Code;

    /// <summary>Orders words as a dictionary of the language does, capitals beside small letters.</summary>
    public IComparer<string> Order { get; }

    /// <summary>The language of a code; null when there is none.</summary>
    public static Language? Find(string code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>The language with more texts. A text that it has already stays.</summary>
    /// <param name="texts">English text and translation.</param>
    public Language With(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new Language(_grammar, _texts.Concat(texts).DistinctBy(text => text.Key).ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>A text without holes, in this language; as it is when there is no translation.</summary>
    public string this[string text] => _texts.GetValueOrDefault(text, text);

    /// <summary>Whether there is a translation of a text. In English there always is.</summary>
    public bool Has(string text) => IsEnglish || _texts.ContainsKey(text);

    /// <summary>A text with holes, in this language; in English when there is no translation.</summary>
    public string Say(FormattableString text) => Template(text).Fill(this, Values(text));

    /// <summary>A text whose holes may hold links and marks, in this language; in English when there is no translation.</summary>
    public RichText Tell(FormattableString text) => Template(text).FillRich(this, Values(text));

    /// <summary>
    /// A value in words: amounts with their currency, days, a parameter with its unit, a fact by its label, a text as it is translated, a list with commas, nothing as <c>not recorded</c>.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="form"><c>percent</c> for a share, <c>number</c> for a parameter without its unit, <c>persons</c> for a count of persons (less than ten are not told exactly); null for none.</param>
    public string Of(object? value, string? form = null) => value switch
    {
        null => this["not recorded"],
        string text => Word(text),
        FormattableString text => Say(text),
        IDated dated => form is null ? WithUnit(dated.Value, dated.Unit) : Of(dated.Value, form),
        ProgrammeFact fact => this[fact.Label],
        bool yes => this[yes ? "yes" : "no"],
        DateOnly day => Day(day),
        Enum word => this[ClosedList.WordOf(word).Replace('_', ' ')],
        Money money => Money(money),
        Persons persons => Of(persons.Count, "persons"),
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(each => Of(each, form))),
        decimal or double or float or int or long or short => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture), form),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => this[value.ToString() ?? ""],
    };

    /// <summary>A number with its unit: <c>12 months</c>; a ratio as a percentage.</summary>
    public string WithUnit(object? value, string? unit) => (value, unit) switch
    {
        (not null, "ratio") => Of(value, "percent"),
        (not null, not null) when value is not string and not IEnumerable => _grammar.WithUnit(Of(value), Forms(value, UnitForms(unit))),
        _ => Of(value),
    };

    /// <summary>A number in running text. Four digits stand together, so that a year looks like a year.</summary>
    public string Number(decimal number) => _grammar.Number(number, Math.Abs(number) < 10_000 ? "0.##" : "#,0.##");

    /// <summary>A number in a column or as a figure of its own: thousands always set apart.</summary>
    public string Count(decimal number) => _grammar.Number(number, "#,0.##");

    /// <summary>A share as a percentage.</summary>
    public string Percent(decimal share) => _grammar.Percent(Number(share * 100));

    /// <summary>A day, such as <c>9 March 2025</c>.</summary>
    public string Day(DateOnly day) => _grammar.Day(day);

    /// <summary>An exact amount with its currency.</summary>
    public string Money(Money money) => _grammar.Money(money);

    /// <summary>An amount as a headline says it: in the greatest unit that holds it with three decimals, such as <c>KZT 1.2 billion</c>.</summary>
    public string Headline(Money money) => _grammar.Headline(money);

    /// <summary>The form of a noun that goes with a number; the noun is looked up by its English forms, such as <c>error|errors</c>.</summary>
    public string Noun(decimal number, string forms) => Forms(number, this[forms].Split('|'));

    /// <summary>Words of a list: <c>a, b and c</c>.</summary>
    public string And(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} {_grammar.And} {words[^1]}";
    }

    /// <summary>Words in the quotation marks of the language.</summary>
    public string Quoted(string words) => $"{_grammar.OpeningQuote}{words}{_grammar.ClosingQuote}";

    /// <summary>The text with what belongs together joined by no-break blanks: numbers and units, short prepositions and the next word.</summary>
    public string Joined(string text) => _grammar.Joints.Replace(text, "\u00A0");

    /// <summary>A number and a noun, in the form that the number asks for.</summary>
    internal string Counted(object? value, IReadOnlyList<string> forms) => _grammar.WithUnit(Of(value), Forms(value, forms));

    private string Forms(object? value, IReadOnlyList<string> forms) => forms[Math.Min(_grammar.FormFor(NumberOf(value)), forms.Count - 1)];

    private static decimal? NumberOf(object? value) => value switch
    {
        IDated dated => NumberOf(dated.Value),
        Persons persons => persons.Count,
        decimal or double or float or int or long or short => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    // Words of closed lists stand in data with low lines.
    private string Word(string text) => _texts.TryGetValue(text, out var word) || _texts.TryGetValue(text.Replace('_', ' '), out word) ? word : text;

    private string[] UnitForms(string unit) => _texts.GetValueOrDefault($"{unit} (unit)", unit).Split('|');

    private string Number(decimal number, string? form) => form switch
    {
        "percent" => Percent(number),
        "persons" when number is > 0 and < FewPersons => $"<{FewPersons}",
        _ => Number(number),
    };

    private MessageTemplate Template(FormattableString text) => MessageTemplate.Parse(this[text.Format]);

    private static Dictionary<string, object?> Values(FormattableString text) =>
        text.GetArguments().Select((value, index) => (value, index)).ToDictionary(one => one.index.ToString(CultureInfo.InvariantCulture), one => one.value);
}
