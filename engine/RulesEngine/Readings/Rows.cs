using RulesEngine.RuleModel;

namespace RulesEngine.Readings;

/// <summary>A pattern in both readings.</summary>
/// <param name="Certain">Gives what certainly matches.</param>
/// <param name="Possible">Gives what possibly matches; the same element when the two cannot differ.</param>
/// <param name="OfCertain">What is known about a value of <paramref name="Certain"/>; null where nothing is in doubt.</param>
/// <param name="OfPossible">What is known about a value of <paramref name="Possible"/>.</param>
/// <param name="Wide">Gives the possible members where the pattern gives the certain ones of a collection.</param>
internal sealed record Rows(
    PatternElement Certain,
    PatternElement Possible,
    Knowledge? OfCertain,
    Knowledge? OfPossible,
    PatternElement? Wide = null)
{
    public bool AreSame => Certain == Possible;

    public PatternElement In(Reading reading) => reading == Reading.Certain ? Certain : Possible;

    public Knowledge? KnownIn(Reading reading) => reading == Reading.Certain ? OfCertain : OfPossible;
}

/// <summary>What gives a pattern its values, in both readings.</summary>
/// <param name="IsKnown">Condition under which a certain value is known at all; null where it always is.</param>
internal sealed record Source(
    RuleElement? Certain,
    RuleElement? Possible,
    Knowledge? OfCertain = null,
    Knowledge? OfPossible = null,
    RuleElement? Wide = null,
    System.Linq.Expressions.Expression? IsKnown = null)
{
    public static Source Of(RuleElement? element, Knowledge? known = null, RuleElement? wide = null) =>
        new(element, element, known, known, wide);
}
