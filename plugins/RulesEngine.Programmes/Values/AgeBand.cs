using System.Globalization;
using System.Text.RegularExpressions;

namespace RulesEngine.Programmes;

/// <summary>A span of ages, both ends included.</summary>
/// <param name="From">Youngest age, in years.</param>
/// <param name="To">Oldest age, in years; 120 where the band is open.</param>
public sealed partial record AgeBand(int From, int To)
{
    private const int Oldest = 120;

    /// <summary>Ages in the band.</summary>
    public int Years => To - From + 1;

    /// <summary>Whether another band lies inside this one and is narrower.</summary>
    public bool IsWiderThan(AgeBand other) => From <= other.From && other.To <= To && Years > other.Years;

    /// <summary>Whether two bands share an age.</summary>
    public bool Overlaps(AgeBand other) => From <= other.To && other.From <= To;

    /// <summary>Reads <c>age&lt;40</c>, <c>age&gt;=60</c> or <c>age30-39</c>; null when the text is no age band.</summary>
    public static AgeBand? Parse(string? group)
    {
        if (group is null || Form().Match(group) is not { Success: true } match)
        {
            return null;
        }

        var age = int.Parse(match.Groups["age"].ValueSpan, CultureInfo.InvariantCulture);
        var band = match.Groups["sign"].Value switch
        {
            "<" => new AgeBand(0, age - 1),
            "<=" => new AgeBand(0, age),
            ">" => new AgeBand(age + 1, Oldest),
            ">=" => new AgeBand(age, Oldest),
            _ => new AgeBand(age, int.Parse(match.Groups["to"].ValueSpan, CultureInfo.InvariantCulture)),
        };
        return band.From <= band.To ? band : null;
    }

    /// <summary>The band as tables write it.</summary>
    public override string ToString() => (From, To) switch
    {
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"age<{To + 1}"),
        (_, Oldest) => string.Create(CultureInfo.InvariantCulture, $"age>={From}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"age{From}-{To}"),
    };

    [GeneratedRegex(@"^age(?:(?<sign>[<>]=?)(?<age>\d{1,3})|(?<age>\d{1,3})-(?<to>\d{1,3}))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
