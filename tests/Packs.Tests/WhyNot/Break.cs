using RulesEngine.Evaluation;

namespace RulesEngine.Packs.Tests.WhyNot;

/// <summary>A change to one row of a case's tables.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Cells">New texts by column; none at all takes the row out.</param>
internal sealed record Break(string Table, int Row, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>Reads <c>allocations 1: amount = 118; currency = KZT</c>, or <c>allocations 1: out</c>.</summary>
    internal static Break Parse(string line)
    {
        var (place, change) = (line[..line.IndexOf(": ", StringComparison.Ordinal)], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        return new Break(
            place.Split(' ')[0],
            int.Parse(place.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture),
            change == "out" ? new Dictionary<string, string>() : change.Split("; ").Select(cell => cell.Split('=')).ToDictionary(cell => cell[0].Trim(), cell => cell[1].Trim()));
    }

    /// <summary>The tables with the change made.</summary>
    internal IReadOnlyList<CardTable> In(IReadOnlyList<CardTable> tables) =>
        [.. tables.Select(table => table.Name == Table ? In(table) : table)];

    private CardTable In(CardTable table)
    {
        string[] header = [.. table.Header, .. Cells.Keys.Except(table.Header)];
        return new CardTable(table.Name, header, [.. table.Rows.SelectMany((row, index) => index == Row - 1 ? Changed(header, row) : [Padded(header, row)])]);
    }

    private IEnumerable<CardRow> Changed(string[] header, CardRow row) => Cells.Count == 0
        ? []
        : [row with { Cells = [.. Padded(header, row).Cells.Select((cell, column) => Cells.GetValueOrDefault(header[column], cell))] }];

    private static CardRow Padded(string[] header, CardRow row) =>
        row with { Cells = [.. row.Cells, .. Enumerable.Repeat("", header.Length - row.Cells.Count)] };
}
