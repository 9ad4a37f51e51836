using System.Text.RegularExpressions;

namespace RulesEngine.Sdk;

internal sealed partial class RussianGrammar : Grammar
{
    internal override string Code => "ru";

    internal override string Tag => "ru";

    internal override string Letters => "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    internal override string And => "и";

    internal override Regex Joints => ShortWords();

    private protected override IReadOnlyList<string> Months =>
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    internal override int FormFor(decimal? number) => number switch
    {
        null => 2,
        { } value when !decimal.IsInteger(value) => 1,
        { } value => (Math.Abs(value) % 10, Math.Abs(value) % 100) switch
        {
            (_, >= 11 and <= 14) => 2,
            (1, _) => 0,
            (>= 2 and <= 4, _) => 1,
            _ => 2,
        },
    };

    // GOST 8.417: a blank before the sign.
    internal override string Percent(string number) => $"{number}{NoBreak}%";

    internal override string Day(DateOnly day) => FormattableString.Invariant($"{day.Day}{NoBreak}{Months[day.Month - 1]}{NoBreak}{day.Year}{NoBreak}г.");

    internal override string Money(Money money) => Headline(money);

    internal override string Headline(Money money) => Scaled(money.Amount) is var (number, power)
        ? $"{Number(number, "#,0.###")}{NoBreak}{(power == 4 ? "трлн" : power == 3 ? "млрд" : "млн")}{NoBreak}{Spelled(money.Currency)}"
        : $"{Number(money.Amount, Fitting(money.Amount))}{NoBreak}{(money.Currency == "KZT" ? "₸" : Spelled(money.Currency))}";

    private static string Spelled(string currency) => currency switch
    {
        "KZT" => "тенге",
        "USD" => $"долл.{NoBreak}США",
        "EUR" => "евро",
        "RUB" => "руб.",
        _ => currency,
    };

    // A number stays with its noun, a short preposition with the next word, a dash with the word before it.
    [GeneratedRegex(@"(?<=\d) (?=[а-яё%₸]{1,12}(?!\w))|(?<=(?<!\w)[ВвКкСсУуОоИиАаЯя]) (?=\w|«)|(?<=№|§) (?=\d)| (?=—)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortWords();
}
