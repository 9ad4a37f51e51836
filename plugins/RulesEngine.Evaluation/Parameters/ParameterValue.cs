using System.Globalization;

namespace RulesEngine.Evaluation;

/// <summary>Turns the text of a parameter into its type.</summary>
internal static class ParameterValue
{
    /// <summary>The value; null when the text is none of the type, or the type is none a parameter can have.</summary>
    internal static object? Parse(Type type, IReadOnlyList<string> items, bool isList)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return isList ? List(type.GetGenericArguments()[0], items) : null;
        }

        return isList ? null : Single(type, items[0]);
    }

    /// <summary>What a text of the type looks like, in words.</summary>
    internal static string Form(Type type) => type switch
    {
        _ when type == typeof(decimal) => "a number such as 0.60",
        _ when type == typeof(int) => "a whole number such as 12",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(DateOnly) => "a day such as 2012-01-01",
        _ when type.IsEnum => $"one of: {string.Join(", ", ClosedList.Of(type).Words)}",
        _ when type.IsGenericType => $"a list, each item {Form(type.GetGenericArguments()[0])}",
        _ => "a text",
    };

    private static object? Single(Type type, string text) => type switch
    {
        _ when type == typeof(string) => text,
        _ when type == typeof(decimal) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ when type == typeof(int) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ when type == typeof(bool) => text switch { "true" => true, "false" => false, _ => null },
        _ when type == typeof(DateOnly) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        _ when type.IsEnum => ClosedList.Of(type).ValueOf(text),
        _ => null,
    };

    private static Array? List(Type itemType, IReadOnlyList<string> items)
    {
        var list = Array.CreateInstance(itemType, items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            if (Single(itemType, items[index]) is not { } item)
            {
                return null;
            }

            list.SetValue(item, index);
        }

        return list;
    }
}
