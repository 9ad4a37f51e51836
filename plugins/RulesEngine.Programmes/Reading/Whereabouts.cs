using System.Globalization;

namespace RulesEngine.Programmes;

internal static class Whereabouts
{
    internal static string Of(string file, string? sheet, int? row, string? column)
    {
        var place = sheet is null ? file : $"{file}, sheet '{sheet}'";
        place = row is { } number ? string.Create(CultureInfo.InvariantCulture, $"{place}, row {number}") : place;
        return column is null ? place : $"{place}, column '{column}'";
    }
}
