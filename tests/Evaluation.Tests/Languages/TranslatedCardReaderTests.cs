namespace RulesEngine.Evaluation.Tests.Languages;

public sealed class TranslatedCardReaderTests
{
    private const string Whole = """
        ---
        translation: not reviewed
        ---
        # FUND-01 Недофинансированный регион

        Регион, в котором средств мало.

        ## Message

        {Region}: {PerHead}
        при пороге {Floor|тенге}.

        ## Why it matters

        Потому что.

        ## What to do

        Сделать одно.

        Сделать другое.

        ## What it cannot show

        Всего.

        ## When it stays silent

        Всегда.

        ## Parameters

        - Ratio: Доля от медианы
        """;

    [Fact]
    public void A_translated_card_is_the_card_in_another_language()
    {
        var card = Read(Whole);

        card.Review.ShouldBe(Review.None);
        card.Message.Holes.ShouldBe(["Region", "PerHead", "Floor"]);
        card.Parameters.ShouldBe(new Dictionary<string, string> { ["Ratio"] = "Доля от медианы" });
        card.Card.Language.ShouldBe("ru");
        card.Card.Title.ShouldBe("Недофинансированный регион");
        card.Card.Summary.ShouldBe("Регион, в котором средств мало.");
        card.Card.WhatToDo.ShouldBe(["Сделать одно.", "Сделать другое."]);
    }

    [Theory]
    [InlineData("translation: not reviewed", "translation: soon", "X.ru.md, line 2: 'translation: soon' does not say whether the translation was reviewed. Write 'translation: not reviewed' or 'translation: reviewed by NAME, 2026-11-22'.")]
    [InlineData("---\ntranslation: not reviewed\n---\n", "", "X.ru.md, line 1: the translation does not say whether it was reviewed. Begin with a line of three hyphens, 'translation: not reviewed' or 'translation: reviewed by NAME, 2026-11-22', and another line of three hyphens.")]
    [InlineData("# FUND-01", "# FUND-02", "X.ru.md, line 4: the heading 'FUND-02 Недофинансированный регион' is not that of FUND-01. Write # FUND-01 Title.")]
    [InlineData("# FUND-01 Недофинансированный регион\n\n", "", "X.ru.md, line 4: the translation does not begin with a heading. Write # CODE-01 Title.")]
    [InlineData("Регион, в котором средств мало.\n", "", "X.ru.md, line 4: nothing stands between the heading and the first section. Translate the card's summary.")]
    [InlineData("## What to do", "## Что делать", "X.ru.md, line 4: the sections are Message, Why it matters, Что делать, What it cannot show, When it stays silent, Parameters. Expected, in this order and in English: Message, Why it matters, What to do, What it cannot show, When it stays silent, Parameters.")]
    [InlineData("Потому что.\n", "", "X.ru.md, line 13: the section 'Why it matters' is empty. Write at least a sentence.")]
    [InlineData("Сделать другое.\n", "", "X.ru.md, line 17: the section 'What to do' has 1 paragraphs, the English one has 2. Translate each by itself.")]
    [InlineData("{PerHead}", "{PerCapita}", "X.ru.md, line 8: the translation has no {PerHead}, which '{Region} gets {PerHead}; the floor is {Floor}.' has. Add it.")]
    [InlineData("{PerHead}", "{PerHead} {Year}", "X.ru.md, line 8: the translation has {Year}, which '{Region} gets {PerHead}; the floor is {Floor}.' does not have. Rename it or leave it out.")]
    [InlineData("- Ratio: Доля от медианы", "- Ratio", "X.ru.md, line 31: 'Ratio' is no title of a parameter. Write '- Ratio: title'.")]
    [InlineData("- Ratio: Доля", "- Share: Доля", "X.ru.md, line 31: 'Share' is no parameter of the rule. It has Ratio.")]
    public void What_is_wrong_is_told_with_its_line(string part, string instead, string message)
    {
        Whole.ShouldContain(part);

        Should.Throw<TranslationException>(() => Read(Whole.Replace(part, instead, StringComparison.Ordinal))).Message.ShouldBe(message);
    }

    private static TranslatedCard Read(string text) => TranslatedCardReader.Read("X.ru.md", text, Rule(), "ru");

    private static RuleDescription Rule() => new()
    {
        Code = "FUND-01",
        Version = "1.0",
        Pack = "Funding",
        Severities = [Severity.Error],
        Message = "{Region} gets {PerHead}; the floor is {Floor}.",
        Parameters = [new Threshold("FUND-01.Ratio", "Share", 0.6m, "ratio", default, "own choice", null, "60 %")],
        Card = new Card
        {
            Code = "FUND-01",
            Title = "Under-funded region",
            Summary = "A region.",
            WhyItMatters = ["Because."],
            WhatToDo = ["One thing.", "Another."],
            WhatItCannotShow = ["All."],
            WhenItStaysSilent = ["Always."],
        },
    };
}
