using System.Globalization;

namespace RulesEngine.Programmes;

/// <summary>Says what is wrong with a cell's value and how to write it.</summary>
internal static class BadValue
{
    private static readonly HashSet<string> s_marks = new(StringComparer.OrdinalIgnoreCase) { "-", "–", "—", "...", "…", "x", "х", "n/a", "na", "н/д", "нд", "null", "none" };

    internal static string Message(ColumnBinding binding, string text)
    {
        var found = Quotation.Of(text);
        var form = binding.Column.Form;
        if (s_marks.Contains(text))
        {
            return $"{found} is not {form}. Leave the cell empty when it is not known.";
        }

        if (NumberText.Parse(text) is { } number && ((double)number < binding.Least || (double)number > binding.Most))
        {
            return $"{found} is not {Range(binding)}. Correct the number.";
        }

        if (text.Contains(',', StringComparison.Ordinal) && NumberText.Parse(text.Replace(',', '.')) is not null)
        {
            return $"{found} is not {form}. Write a point for the decimals and nothing between thousands.";
        }

        return $"{found} is not {form}. {Advice(binding, text)}";
    }

    private static string Advice(ColumnBinding binding, string text) =>
        NearestWord.To(text, binding.Column.Words) is { } meant ? $"Write '{meant}'."
        : binding.Column.Words.Count > 0 ? "Use a word of the list." : "Correct the cell, or leave it empty when it is not known.";

    private static string Range(ColumnBinding binding) => (double.IsFinite(binding.Least), double.IsFinite(binding.Most)) switch
    {
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"a number from {binding.Least} to {binding.Most}"),
        (true, false) => string.Create(CultureInfo.InvariantCulture, $"a number of {binding.Least} or more"),
        _ => string.Create(CultureInfo.InvariantCulture, $"a number of {binding.Most} or less"),
    };
}
