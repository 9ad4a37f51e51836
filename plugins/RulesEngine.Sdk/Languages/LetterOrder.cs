namespace RulesEngine.Sdk;

/// <summary>Orders words letter by letter: signs first, then digits, Latin letters, and the letters of an alphabet. Words that differ in capitals only stand by their codes.</summary>
internal sealed class LetterOrder(string letters) : IComparer<string>
{
    private const int Digits = 0x1_0000;
    private const int Latin = 0x2_0000;
    private const int Own = 0x3_0000;
    private const int Other = 0x4_0000;

    public int Compare(string? x, string? y)
    {
        var (one, other) = (x ?? "", y ?? "");
        for (var index = 0; index < Math.Min(one.Length, other.Length); index++)
        {
            if (Weight(one[index]) - Weight(other[index]) is var order and not 0)
            {
                return order;
            }
        }

        return one.Length != other.Length ? one.Length - other.Length : string.CompareOrdinal(one, other);
    }

    private int Weight(char sign)
    {
        var letter = char.ToLowerInvariant(sign);
        return letters.IndexOf(letter, StringComparison.Ordinal) switch
        {
            >= 0 and var place => Own + place,
            _ when char.IsAsciiDigit(letter) => Digits + letter,
            _ when char.IsAsciiLetter(letter) => Latin + letter,
            _ when char.IsLetter(letter) => Other + letter,
            _ => letter,
        };
    }
}
