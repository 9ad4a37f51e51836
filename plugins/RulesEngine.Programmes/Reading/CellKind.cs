using System.Reflection;

namespace RulesEngine.Programmes;

/// <summary>How cells become values of a property's type.</summary>
/// <param name="Reader">Method of <see cref="CellReader"/> that reads a cell which may be empty.</param>
/// <param name="KeyReader">Method that reads a cell which must be filled.</param>
/// <param name="Form">Form of the cells, in words.</param>
/// <param name="ClosedList">Enumeration of the words that the cells may hold; null for any.</param>
/// <param name="IsList">Whether a cell holds several values.</param>
internal sealed record CellKind(MethodInfo Reader, MethodInfo KeyReader, string Form, Type? ClosedList = null, bool IsList = false)
{
    internal MethodInfo ReaderFor(bool isKey) => isKey ? KeyReader : Reader;

    internal static CellKind Of(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value.IsEnum)
        {
            return Read(nameof(CellReader.Word), nameof(CellReader.KeyWord), "a word", value);
        }

        if (value.IsGenericType && value.GetGenericArguments() is [{ IsEnum: true } element])
        {
            return Read(nameof(CellReader.Words), nameof(CellReader.Words), "words separated by ;", element) with { IsList = true };
        }

        return value switch
        {
            _ when value == typeof(string) => Read(nameof(CellReader.Text), nameof(CellReader.KeyText), "text"),
            _ when value == typeof(IReadOnlyList<string>) => Read(nameof(CellReader.List), nameof(CellReader.List), "ids separated by ;") with { IsList = true },
            _ when value == typeof(int) => Read(nameof(CellReader.Year), nameof(CellReader.KeyYear), "a whole number such as 2018"),
            _ when value == typeof(long) => Read(nameof(CellReader.Count), nameof(CellReader.Count), "a whole number such as 12500"),
            _ when value == typeof(decimal) => Read(nameof(CellReader.Number), nameof(CellReader.Number), "a number such as 12500 or 12.5"),
            _ when value == typeof(bool) => Read(nameof(CellReader.YesOrNo), nameof(CellReader.YesOrNo), "Y or N"),
            _ when value == typeof(DateOnly) => Read(nameof(CellReader.Date), nameof(CellReader.Date), "a date such as 2017-03-14, 2017-03 or 2017"),
            _ when value == typeof(Money) => Read(nameof(CellReader.Amount), nameof(CellReader.Amount), "a number such as 12500000"),
            _ => throw new NotSupportedException($"No cell is read as '{type}'. Give the property one of the types that {nameof(CellKind)} lists."),
        };
    }

    private static CellKind Read(string reader, string keyReader, string form, Type? closedList = null) =>
        new(Method(reader, closedList), Method(keyReader, closedList), form, closedList);

    private static MethodInfo Method(string name, Type? closedList)
    {
        var method = typeof(CellReader).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
        return closedList is null ? method : method.MakeGenericMethod(closedList);
    }
}
