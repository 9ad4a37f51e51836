using System.Globalization;
using System.Text.RegularExpressions;

namespace RulesEngine.Sdk;

/// <summary>English, as findings.json and the cards write it.</summary>
internal sealed partial class EnglishGrammar : Grammar
{
    internal override string Code => "en";

    internal override string Tag => "en-GB";

    internal override string Letters => "abcdefghijklmnopqrstuvwxyz";

    internal override string And => "and";

    internal override string OpeningQuote => "‘";

    internal override string ClosingQuote => "’";

    internal override Regex Joints => NumberBeforeUnit();

    private protected override IReadOnlyList<string> Months => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    internal override int FormFor(decimal? number) => number == 1 ? 0 : 1;

    internal override string Number(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    internal override string WithUnit(string number, string unit) => $"{number} {unit}";

    internal override string Percent(string number) => $"{number} %";

    internal override string Day(DateOnly day) => FormattableString.Invariant($"{day.Day} {Months[day.Month - 1]} {day.Year}");

    internal override string Money(Money money) => money.ToString(null, CultureInfo.InvariantCulture);

    internal override string Headline(Money money) => Scaled(money.Amount) is var (number, power)
        ? $"{money.Currency}{NoBreak}{Number(number, "#,0.###")}{NoBreak}{(power == 4 ? "trillion" : power == 3 ? "billion" : "million")}"
        : $"{(money.Currency == "KZT" ? "₸" : money.Currency + NoBreak)}{Number(money.Amount, Fitting(money.Amount))}";

    [GeneratedRegex(@"(?<=\d) (?=(?:[A-Z]{3}|%|percent|months?|years?|regions?|January|February|March|April|May|June|July|August|September|October|November|December)(?!\w))|(?<=\d (?:January|February|March|April|May|June|July|August|September|October|November|December)) (?=\d{4}(?!\w))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberBeforeUnit();
}
