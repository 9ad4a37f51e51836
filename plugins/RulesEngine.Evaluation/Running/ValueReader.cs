using System.Collections;

namespace RulesEngine.Evaluation;

/// <summary>Turns the data of a flag into values that can be written down.</summary>
internal static class ValueReader
{
    // Dividing by it drops the zeros at the end of a decimal.
    private const decimal One = 1.000000000000000000000000000000m;

    internal static FindingValue Read(string name, object? value) => value switch
    {
        Money money => new FindingValue(name, Plain(money.Amount), money.Currency, Wording.Of(money)),
        IDated dated => new FindingValue(name, Plain((object)dated.Value), dated.Unit, Wording.Of(dated)),
        _ => new FindingValue(name, Plain(value), null, Wording.Of(value)),
    };

    /// <summary>The number without zeros at its end.</summary>
    internal static decimal Plain(decimal number) => number / One;

    /// <summary>The value in the few forms that can be written down.</summary>
    internal static object? Plain(object? value) => value switch
    {
        null or string or bool or int or long or DateOnly => value,
        decimal number => Plain(number),
        Enum word => ClosedList.WordOf(word),
        ProgrammeFact fact => fact.Label,
        IEnumerable many => many.Cast<object?>().Select(Plain).ToList(),
        _ => Wording.Of(value),
    };
}
