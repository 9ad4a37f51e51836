namespace RulesEngine.Evaluation;

/// <summary>Answers somebody who named what is not there.</summary>
public static class KnownNames
{
    private const int MostNames = 60;

    /// <summary>The name that was probably meant, as a question, where one is near; then the names there are, in the order given.</summary>
    /// <param name="asked">What was named.</param>
    /// <param name="known">The names there are.</param>
    /// <param name="having">The words before their list, such as <c>They have</c>.</param>
    public static string Near(string asked, IEnumerable<string> known, string having)
    {
        var names = known.ToList();
        var guess = NearestWord.To(asked, names) is { } meant && !IsOtherNumber(asked, meant) ? $"Did you mean {meant}? " : "";
        var more = names.Count > MostNames ? FormattableString.Invariant($" and {names.Count - MostNames} others") : "";
        return $"{guess}{having} {(names.Count == 0 ? "none" : string.Join(", ", names.Take(MostNames)))}{more}.";
    }

    // FUND-99 is no slip for FUND-09: with the numbers of codes and ids one is as near as another.
    private static bool IsOtherNumber(string asked, string meant) =>
        asked.Length == meant.Length && asked.Zip(meant).All(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second) || (char.IsAsciiDigit(pair.First) && char.IsAsciiDigit(pair.Second)));
}
