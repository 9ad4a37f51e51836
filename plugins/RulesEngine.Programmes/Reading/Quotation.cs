namespace RulesEngine.Programmes;

/// <summary>Quotes text of the input in a message: on one line and not longer than a reader needs to find it.</summary>
public static class Quotation
{
    private const int Longest = 60;

    /// <summary>The text in single quotation marks.</summary>
    public static string Of(string text) => $"'{Short(text)}'";

    /// <summary>The text without quotation marks.</summary>
    public static string Short(string text)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= Longest ? line : $"{line[..Longest]}…";
    }
}
