namespace RulesEngine.Evaluation;

/// <summary>Tells what is wrong in a file of parameters, and on which line.</summary>
public sealed class ParameterFileException : FormatException
{
    private ParameterFileException(string file, long line, string text)
        : base(FormattableString.Invariant($"{file}, line {line}: {text}"))
    {
    }

    internal static ParameterFileException NotYaml(string file, long line, string detail) =>
        new(file, line, $"this is not YAML ({detail.TrimEnd('.')}). Write one block for each parameter.");

    internal static ParameterFileException NotABlock(string file, long line, string what, string expected) =>
        new(file, line, $"{what} is not a block. Expected {expected}.");

    internal static ParameterFileException UnknownWord(string file, long line, string owner, string found, IEnumerable<string> known) =>
        new(file, line, $"{owner} has '{found}', which means nothing here. Expected one of: {string.Join(", ", known)}.");

    internal static ParameterFileException Missing(string file, long line, string owner, string word) =>
        new(file, line, $"{owner} has no '{word}'. Add it.");

    internal static ParameterFileException NotADate(string file, long line, string owner, string found) =>
        new(file, line, $"{owner} begins on '{found}', which is no date. Write it like 2012-01-01.");

    internal static ParameterFileException NotInOrder(string file, long line, string owner, DateOnly day, DateOnly before) =>
        new(file, line, $"{owner} states {day:yyyy-MM-dd} after {before:yyyy-MM-dd}. Put the earliest day first, each day once.");

    internal static ParameterFileException BadBounds(string file, long line, string owner) =>
        new(file, line, $"the bounds of {owner} are not two numbers, the lesser first. Write them like [0, 1].");

    internal static ParameterFileException UnknownOrigin(string file, long line, string owner, string found) =>
        new(file, line, $"{owner} comes from '{found}'. Expected one of: {string.Join(", ", WrittenValue.Origins)}.");

    internal static ParameterFileException NoSource(string file, long line, string owner, string origin) =>
        new(file, line, $"{owner} comes from a {origin} but names no 'source'. Add the publication and the place in it.");

    internal static ParameterFileException BadValue(string file, long line, string owner, string found, string expected) =>
        new(file, line, $"{owner} is '{found}'. Expected {expected}.");
}
