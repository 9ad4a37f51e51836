using System.Globalization;

namespace RulesEngine.Import;

/// <summary>Writes a workbook's typed cells as the text that a table in CSV would hold.</summary>
internal static class WorkbookCell
{
    internal static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "Y" : "N",
        double number => Number(number),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Spreadsheets hold numbers as binary fractions; the decimal of 15 digits is what they show and what was typed.</summary>
    private static string Number(double number) =>
        Math.Abs(number) < 1e15 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
}
