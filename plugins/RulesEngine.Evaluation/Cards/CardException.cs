namespace RulesEngine.Evaluation;

/// <summary>Tells what is wrong on a card, and on which line.</summary>
public sealed class CardException : FormatException
{
    private CardException(string file, int line, string text)
        : base(FormattableString.Invariant($"{file}, line {line}: {text}"))
    {
    }

    internal static CardException NoHeading(string file) =>
        new(file, 1, "the card does not begin with a heading. Write # CODE-01 Title.");

    internal static CardException BadHeading(string file, int line, string found) =>
        new(file, line, $"the heading '{found}' is not a code and a title. Write # CODE-01 Title.");

    internal static CardException NoSummary(string file, int line) =>
        new(file, line, "nothing stands between the heading and the first section. Say in one sentence what is flagged.");

    internal static CardException Sections(string file, int line, IEnumerable<string> found, IEnumerable<string> expected) =>
        new(file, line, $"the sections are {string.Join(", ", found)}. Expected, in this order: {string.Join(", ", expected)}.");

    internal static CardException EmptySection(string file, int line, string section) =>
        new(file, line, $"the section '{section}' is empty. Write at least a sentence.");

    internal static CardException NotUnderstood(string file, int line, string found) =>
        new(file, line, $"'{found}' is not understood in a case. Expected 'Given TABLE:', 'As of 2019-03-31.', 'With CODE-01.Name = VALUE.' or 'Expect:'.");

    internal static CardException NoTable(string file, int line, string intro) =>
        new(file, line, $"'{intro}' is not followed by a table.");

    internal static CardException UnknownTable(string file, int line, string found) =>
        new(file, line, $"'{found}' is no table. Expected one of: {string.Join(", ", TableSchema.All.Select(table => table.Name))}.");

    internal static CardException BadExpectation(string file, int line, string found) =>
        new(file, line, $"'{found}' is no outcome. Expected finding, clear or no data, in a table headed outcome, subject, message.");

    internal static CardException NothingExpected(string file, int line, string name) =>
        new(file, line, $"the case '{name}' expects nothing. Add 'Expect:' and a table.");
}
