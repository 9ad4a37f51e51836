namespace RulesEngine.Programmes;

/// <summary>Quotes text of the input in a message: on one line and not longer than a reader needs to find it.</summary>
internal static class Quotation
{
    private const int Longest = 60;

    internal static string Of(string text) => $"'{Short(text)}'";

    internal static string Short(string text)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= Longest ? line : $"{line[..Longest]}…";
    }
}
