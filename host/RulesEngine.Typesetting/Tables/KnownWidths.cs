using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>The widths of the columns of tables that were measured in the first pass, for the second one.</summary>
internal sealed class KnownWidths
{
    private readonly Dictionary<Table, (double Measure, ColumnWidths Widths)> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The widths of a table's columns in a measure; found only where they are not known.</summary>
    public ColumnWidths Of(Table table, double measure, Func<Table, double, ColumnWidths> find)
    {
        if (_known.TryGetValue(table, out var known) && known.Measure == measure)
            return known.Widths;

        var widths = find(table, measure);
        _known[table] = (measure, widths);
        return widths;
    }
}
