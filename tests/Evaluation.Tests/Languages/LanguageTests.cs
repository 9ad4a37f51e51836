using System.Globalization;

namespace RulesEngine.Evaluation.Tests.Languages;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "1,234.5", "1234.5")]
    [InlineData("ru", "1\u00A0234,5", "1234,5")]
    [InlineData("kk", "1\u00A0234,5", "1234,5")]
    public void Thousands_stand_apart_in_a_column_always_and_in_running_text_from_five_digits(string code, string inColumn, string inText)
    {
        Named(code).Count(1234.5m).ShouldBe(inColumn);
        Named(code).Number(1234.5m).ShouldBe(inText);
        Named(code).Number(12_345).ShouldBe(Named(code).Count(12_345));
    }

    [Theory]
    [InlineData("en", "12.3 %")]
    [InlineData("ru", "12,3\u00A0%")]
    [InlineData("kk", "12,3%")]
    public void A_share_is_a_percentage(string code, string expected) => Named(code).Percent(0.123m).ShouldBe(expected);

    [Theory]
    [InlineData("ru", "\u22125")]
    [InlineData("kk", "\u22125")]
    public void A_minus_is_a_minus_and_no_hyphen(string code, string expected) => Named(code).Number(-5).ShouldBe(expected);

    [Theory]
    [InlineData("en", "9 March 2025")]
    [InlineData("ru", "9\u00A0марта\u00A02025\u00A0г.")]
    [InlineData("kk", "2025\u00A0ж.\u00A09\u00A0наурыз")]
    public void A_day_is_written_as_the_language_does(string code, string expected) => Named(code).Day(new DateOnly(2025, 3, 9)).ShouldBe(expected);

    [Theory]
    [InlineData("en", "1234", "₸1,234")]
    [InlineData("ru", "1234", "1\u00A0234\u00A0₸")]
    [InlineData("kk", "1234", "1\u00A0234\u00A0₸")]
    [InlineData("en", "1200000000", "KZT\u00A01.2\u00A0billion")]
    [InlineData("ru", "1200000000", "1,2\u00A0млрд\u00A0тенге")]
    [InlineData("kk", "1200000000", "1,2\u00A0млрд\u00A0теңге")]
    [InlineData("ru", "1326000000", "1,326\u00A0млрд\u00A0тенге")]
    [InlineData("ru", "1326100000", "1\u00A0326,1\u00A0млн\u00A0тенге")]
    [InlineData("ru", "1326123456", "1\u00A0326\u00A0123\u00A0456\u00A0₸")]
    [InlineData("ru", "5.9", "5,90\u00A0₸")]
    [InlineData("ru", "0.0035", "0,0035\u00A0₸")]
    [InlineData("ru", "-1200000", "\u22121,2\u00A0млн\u00A0тенге")]
    public void An_amount_goes_down_a_unit_rather_than_lose_a_digit(string code, string amount, string expected) =>
        Named(code).Headline(new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), "KZT")).ShouldBe(expected);

    [Theory]
    [InlineData("ru", "40\u00A0млн\u00A0долл.\u00A0США")]
    [InlineData("kk", "40\u00A0млн\u00A0АҚШ\u00A0доллары")]
    [InlineData("en", "40,000,000 USD")]
    public void Another_currency_is_named(string code, string expected) => Named(code).Money(new Money(40_000_000, "USD")).ShouldBe(expected);

    [Theory]
    [InlineData(0, "правил")]
    [InlineData(1, "правило")]
    [InlineData(2, "правила")]
    [InlineData(4, "правила")]
    [InlineData(5, "правил")]
    [InlineData(11, "правил")]
    [InlineData(12, "правил")]
    [InlineData(21, "правило")]
    [InlineData(22, "правила")]
    [InlineData(111, "правил")]
    [InlineData(1.5, "правила")]
    public void A_Russian_noun_takes_the_form_its_number_asks_for(double number, string expected) =>
        Russian.With(Text("rule|rules", "правило|правила|правил")).Noun((decimal)number, "rule|rules").ShouldBe(expected);

    [Fact]
    public void A_Kazakh_noun_has_one_form_after_a_number() =>
        Language.Kazakh.With(Text("{0:rule|rules}", "{0|қағида}")).Say($"{5:rule|rules}").ShouldBe("5\u00A0қағида");

    [Fact]
    public void An_English_noun_has_two() =>
        new[] { 0, 1, 2 }.Select(count => Language.English.Say($"{count:rule|rules}")).ShouldBe(["0 rules", "1 rule", "2 rules"]);

    [Fact]
    public void A_translation_may_turn_the_holes_round() =>
        Russian.With(Text("{0} of {1} in {2}", "в таблице «{2}» — {0} из {1}")).Say($"{3} of {12_000} in {"places"}").ShouldBe("в таблице «places» — 3 из 12\u00A0000");

    [Fact]
    public void A_text_without_translation_stays_English()
    {
        Russian["Contents"].ShouldBe("Contents");
        Russian.Say($"Page {1} of {2}").ShouldBe("Page 1 of 2");
        Russian.Has("Contents").ShouldBeFalse();
    }

    [Fact]
    public void A_full_stop_after_one_is_not_said_twice() =>
        Russian.With(Text("as of {0}.", "на {0}.")).Say($"as of {new DateOnly(2019, 3, 31)}.").ShouldBe("на 31\u00A0марта\u00A02019\u00A0г.");

    [Fact]
    public void A_text_that_is_known_already_stays() =>
        Russian.With(Text("Floor", "Нижний порог")).With(Text("Floor", "Пол")) ["Floor"].ShouldBe("Нижний порог");

    [Theory]
    [InlineData("en", "a, b and c", "‘a’")]
    [InlineData("ru", "a, b и c", "«a»")]
    [InlineData("kk", "a, b және c", "«a»")]
    public void Lists_and_quotations_are_those_of_the_language(string code, string list, string quoted)
    {
        Named(code).And(["a", "b", "c"]).ShouldBe(list);
        Named(code).Quoted("a").ShouldBe(quoted);
    }

    [Fact]
    public void Kazakh_letters_stand_in_the_order_of_the_alphabet()
    {
        const string Alphabet = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

        Alphabet.Select(letter => letter.ToString()).Reverse().Order(Language.Kazakh.Order).ShouldBe(Alphabet.Select(letter => letter.ToString()));
        new[] { "Ұлытау", "Шымкент", "Қостанай", "Абай", "Жетісу", "Ақтөбе", "Қызылорда", "Түркістан" }.Order(Language.Kazakh.Order)
            .ShouldBe(["Абай", "Ақтөбе", "Жетісу", "Қостанай", "Қызылорда", "Түркістан", "Ұлытау", "Шымкент"]);
    }

    [Fact]
    public void Russian_yo_stands_after_ye_and_capitals_beside_small_letters() =>
        new[] { "жук", "Ёж", "ель", "Еж", "ёлка" }.Order(Russian.Order).ShouldBe(["Еж", "ель", "Ёж", "ёлка", "жук"]);

    [Fact]
    public void Digits_and_Latin_words_stand_before_the_letters_of_the_alphabet() =>
        new[] { "абак", "Zhambyl", "2018", "aктобе", "(a)" }.Order(Russian.Order).ShouldBe(["(a)", "2018", "aктобе", "Zhambyl", "абак"]);

    [Theory]
    [InlineData("ru", "в 12 мес. и 5 лет", "в\u00A012\u00A0мес. и\u00A05\u00A0лет")]
    [InlineData("ru", "план — это слово", "план\u00A0— это слово")]
    [InlineData("ru", "№ 5, § 4", "№\u00A05, §\u00A04")]
    [InlineData("kk", "12 ай — мерзім", "12\u00A0ай\u00A0— мерзім")]
    [InlineData("en", "12 months since 1 March 2018", "12\u00A0months since 1\u00A0March\u00A02018")]
    public void What_belongs_together_is_joined(string code, string text, string expected) => Named(code).Joined(text).ShouldBe(expected);

    [Fact]
    public void Few_persons_are_not_told_exactly_in_any_language() =>
        Language.All.Select(language => language.Of(new Persons(9))).ShouldBe(["<10", "<10", "<10"]);

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Russian.Of(12_345.5m).ShouldBe("12\u00A0345,5");
            Language.English.Say($"{12_345.5m}").ShouldBe("12,345.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static Language Russian => Language.Russian;

    private static Language Named(string code) => Language.Find(code)!;

    private static KeyValuePair<string, string>[] Text(string english, string translation) => [KeyValuePair.Create(english, translation)];
}
