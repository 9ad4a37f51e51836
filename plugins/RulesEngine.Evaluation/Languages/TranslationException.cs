namespace RulesEngine.Evaluation;

/// <summary>Tells what is wrong in a translation, and on which line.</summary>
public sealed class TranslationException : FormatException
{
    private TranslationException(string file, long line, string text)
        : base(FormattableString.Invariant($"{file}, line {line}: {text}"))
    {
    }

    internal static TranslationException NoReview(string file) =>
        new(file, 1, "the translation does not say whether it was reviewed. Begin with a line of three hyphens, 'translation: not reviewed' or 'translation: reviewed by NAME, 2026-11-22', and another line of three hyphens.");

    internal static TranslationException BadReview(string file, long line, string found) =>
        new(file, line, $"'{found}' does not say whether the translation was reviewed. Write 'translation: not reviewed' or 'translation: reviewed by NAME, 2026-11-22'.");

    internal static TranslationException NoHeading(string file, int line) =>
        new(file, line, "the translation does not begin with a heading. Write # CODE-01 Title.");

    internal static TranslationException OtherCode(string file, int line, string found, string expected) =>
        new(file, line, $"the heading '{found}' is not that of {expected}. Write # {expected} Title.");

    internal static TranslationException NoSummary(string file, int line) =>
        new(file, line, "nothing stands between the heading and the first section. Translate the card's summary.");

    internal static TranslationException Sections(string file, int line, IEnumerable<string> found, IEnumerable<string> expected) =>
        new(file, line, $"the sections are {string.Join(", ", found)}. Expected, in this order and in English: {string.Join(", ", expected)}.");

    internal static TranslationException EmptySection(string file, int line, string section) =>
        new(file, line, $"the section '{section}' is empty. Write at least a sentence.");

    internal static TranslationException Paragraphs(string file, int line, string section, int found, int expected) =>
        new(file, line, FormattableString.Invariant($"the section '{section}' has {found} paragraphs, the English one has {expected}. Translate each by itself."));

    internal static TranslationException BadMessage(string file, int line, string reason) => new(file, line, reason);

    internal static TranslationException HoleMissing(string file, long line, string hole, string english) =>
        new(file, line, $"the translation has no {{{hole}}}, which '{english}' has. Add it.");

    internal static TranslationException HoleUnknown(string file, long line, string hole, string english) =>
        new(file, line, $"the translation has {{{hole}}}, which '{english}' does not have. Rename it or leave it out.");

    internal static TranslationException BadParameter(string file, int line, string found) =>
        new(file, line, $"'{found}' is no title of a parameter. Write '- Ratio: title'.");

    internal static TranslationException ParameterMissing(string file, int line, string name) =>
        new(file, line, $"the parameter '{name}' has no title. Add '- {name}: title' to the section 'Parameters'.");

    internal static TranslationException ParameterUnknown(string file, int line, string name, IEnumerable<string> known) =>
        new(file, line, $"'{name}' is no parameter of the rule. It has {string.Join(", ", known)}.");

    internal static TranslationException NotYaml(string file, long line, string detail) =>
        new(file, line, $"this is not YAML ({detail.TrimEnd('.')}). Write each text on a line of its own: \"English text\": \"translation\".");

    internal static TranslationException NotTexts(string file, long line) =>
        new(file, line, "this is not a text and its translation. Write \"English text\": \"translation\".");

    internal static TranslationException Repeated(string file, long line, string text) =>
        new(file, line, $"'{text}' is translated twice. Keep one of the two.");
}
