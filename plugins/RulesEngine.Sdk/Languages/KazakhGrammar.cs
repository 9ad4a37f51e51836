using System.Text.RegularExpressions;

namespace RulesEngine.Sdk;

internal sealed partial class KazakhGrammar : Grammar
{
    internal override string Code => "kk";

    internal override string Tag => "kk";

    internal override string Letters => "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    internal override string And => "және";

    internal override Regex Joints => ShortWords();

    private protected override IReadOnlyList<string> Months =>
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    // A noun after a number has one form.
    internal override int FormFor(decimal? number) => 0;

    internal override string Percent(string number) => $"{number}%";

    internal override string Day(DateOnly day) => FormattableString.Invariant($"{day.Year}{NoBreak}ж.{NoBreak}{day.Day}{NoBreak}{Months[day.Month - 1]}");

    internal override string Money(Money money) => Headline(money);

    internal override string Headline(Money money) => Scaled(money.Amount) is var (number, power)
        ? $"{Number(number, "#,0.###")}{NoBreak}{(power == 4 ? "трлн" : power == 3 ? "млрд" : "млн")}{NoBreak}{Spelled(money.Currency)}"
        : $"{Number(money.Amount, Fitting(money.Amount))}{NoBreak}{(money.Currency == "KZT" ? "₸" : Spelled(money.Currency))}";

    private static string Spelled(string currency) => currency switch
    {
        "KZT" => "теңге",
        "USD" => $"АҚШ{NoBreak}доллары",
        "EUR" => "еуро",
        "RUB" => $"ресей{NoBreak}рублі",
        _ => currency,
    };

    // A number stays with its noun, a dash with the word before it.
    [GeneratedRegex(@"(?<=\d) (?=[а-яёәғқңөұүһі%₸]{1,12}(?!\w))|(?<=№|§) (?=\d)| (?=—)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortWords();
}
