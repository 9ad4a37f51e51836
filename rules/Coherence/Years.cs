namespace RulesEngine.Rules.Coherence;

/// <summary>Puts spans of years into words.</summary>
internal static class Years
{
    /// <summary>The span as a reader writes it: <c>2018–2020</c>, or one year where it begins and ends in the same.</summary>
    internal static string InWords(int? from, int? to) =>
        from == to ? FormattableString.Invariant($"{from}") : FormattableString.Invariant($"{from}–{to}");
}
