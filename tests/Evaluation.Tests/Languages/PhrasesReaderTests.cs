namespace RulesEngine.Evaluation.Tests.Languages;

public sealed class PhrasesReaderTests
{
    [Fact]
    public void A_file_says_whether_it_was_reviewed_and_gives_text_and_translation()
    {
        var phrases = PhrasesReader.Read("Phrases.ru.yaml", new StringReader("translation: reviewed by A. Smagulova, 2026-11-22\n\"{0} of {1}\": \"{1}: {0}\""));

        phrases.Review.ShouldBe(new Review("A. Smagulova", new DateOnly(2026, 11, 22)));
        phrases.Texts.ShouldBe([KeyValuePair.Create("{0} of {1}", "{1}: {0}")]);
    }

    [Theory]
    [InlineData("a: b", "Phrases.ru.yaml, line 1: '' does not say whether the translation was reviewed. Write 'translation: not reviewed' or 'translation: reviewed by NAME, 2026-11-22'.")]
    [InlineData("translation: yes", "Phrases.ru.yaml, line 1: 'yes' does not say whether the translation was reviewed. Write 'translation: not reviewed' or 'translation: reviewed by NAME, 2026-11-22'.")]
    [InlineData("- a", "Phrases.ru.yaml, line 1: this is not a text and its translation. Write \"English text\": \"translation\".")]
    [InlineData("translation: not reviewed\na: [b]", "Phrases.ru.yaml, line 2: this is not a text and its translation. Write \"English text\": \"translation\".")]
    [InlineData("translation: not reviewed\n\"in {0}\": в", "Phrases.ru.yaml, line 2: the translation has no {0}, which 'in {0}' has. Add it.")]
    [InlineData("translation: not reviewed\nin: \"в {0}\"", "Phrases.ru.yaml, line 2: the translation has {0}, which 'in' does not have. Rename it or leave it out.")]
    [InlineData("translation: not reviewed\n\"in {0}\": \"в {0\"", "Phrases.ru.yaml, line 2: The message 'в {0' opens a hole that it does not close. Write {Name}, or {{ for a brace.")]
    public void What_is_wrong_is_told_with_its_line(string text, string message) =>
        Should.Throw<TranslationException>(() => PhrasesReader.Read("Phrases.ru.yaml", new StringReader(text))).Message.ShouldBe(message);
}
