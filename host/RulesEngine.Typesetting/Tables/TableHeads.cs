using System.Globalization;

namespace RulesEngine.Typesetting;

/// <summary>Ties cells to the head cells above them by name, where a head of several rows or with spans needs it.</summary>
internal sealed class TableHeads(int number, int columns)
{
    private readonly List<string>[] _above = [.. Enumerable.Range(0, columns).Select(_ => new List<string>())];
    private int _count;

    /// <summary>A name for the next head cell.</summary>
    public string NextId(PlacedCell cell)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"table-{number}-head-{++_count}");
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            _above[column].Add(id);

        return id;
    }

    /// <summary>The head cells above a cell, from the top.</summary>
    public IReadOnlyList<string> Above(PlacedCell cell) =>
        [.. Enumerable.Range(cell.Column, cell.ColumnSpan).SelectMany(column => _above[column]).Distinct(StringComparer.Ordinal)];
}
