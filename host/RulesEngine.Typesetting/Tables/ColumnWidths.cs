using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>The widths of a table's columns, found once for the whole table.</summary>
/// <param name="Widths">Widths in points, padding included; their sum is at most the measure.</param>
/// <param name="Missing">Points by which the longest words are wider than there is room; 0 as a rule.</param>
internal sealed record ColumnWidths(IReadOnlyList<double> Widths, double Missing)
{
    private const int Bisections = 60;

    private readonly double[] _lefts = [0, .. Widths.Select((_, column) => Widths.Take(column + 1).Sum())];

    /// <summary>Left edge of a column, from that of the table; for the number of columns its right edge.</summary>
    public double LeftOf(int column) => _lefts[column];

    /// <summary>Fixed columns get what they ask for, automatic ones what their content needs, the rest goes to the shares.</summary>
    public static ColumnWidths Find(IReadOnlyList<TableColumn> columns, IReadOnlyList<ColumnNeed> needs, double measure)
    {
        var widths = new double[columns.Count];
        for (var i = 0; i < columns.Count; i++)
            widths[i] = columns[i].Width is ColumnWidth.Fixed fixedWidth ? fixedWidth.Points : needs[i].Least;

        var rest = measure - widths.Sum();
        if (rest < 0)
            return new ColumnWidths(Squeeze(widths, measure), -rest);

        rest -= GrowTowardsContent(columns, needs, widths, rest);
        if (columns.Any(column => column.Width is ColumnWidth.Share))
            GrowShares(columns, widths, measure);
        else
            Spread(columns, widths, rest);

        return new ColumnWidths(widths, 0);
    }

    // Narrow columns keep their width; the wide ones give way until everything fits.
    private static double[] Squeeze(double[] widths, double measure)
    {
        var (low, high) = (0.0, widths.Max());
        for (var i = 0; i < Bisections; i++)
        {
            var cap = (low + high) / 2;
            if (widths.Sum(width => Math.Min(width, cap)) > measure)
                high = cap;
            else
                low = cap;
        }

        return [.. widths.Select(width => Math.Min(width, low))];
    }

    // Columns that need little get all of it; those that need much share what is left alike.
    private static double GrowTowardsContent(IReadOnlyList<TableColumn> columns, IReadOnlyList<ColumnNeed> needs, double[] widths, double rest)
    {
        var growing = Enumerable.Range(0, columns.Count).Where(i => columns[i].Width is ColumnWidth.Automatic).ToList();
        if (growing.Count == 0)
            return 0;

        var (low, high) = (0.0, growing.Max(i => needs[i].Most));
        double Grown(int i, double cap) => Math.Max(widths[i], Math.Min(needs[i].Most, cap));
        double Cost(double cap) => growing.Sum(i => Grown(i, cap) - widths[i]);
        if (Cost(high) <= rest)
            low = high;
        for (var step = 0; step < Bisections && low < high; step++)
        {
            var cap = (low + high) / 2;
            if (Cost(cap) > rest)
                high = cap;
            else
                low = cap;
        }

        var spent = Cost(low);
        foreach (var i in growing)
            widths[i] = Grown(i, low);

        return spent;
    }

    private static void GrowShares(IReadOnlyList<TableColumn> columns, double[] widths, double measure)
    {
        var open = Enumerable.Range(0, columns.Count).Where(i => columns[i].Width is ColumnWidth.Share).ToList();
        var room = measure - widths.Where((_, i) => !open.Contains(i)).Sum();

        // A column whose words need more than its share keeps what it has and takes no part.
        for (var settled = false; !settled;)
        {
            settled = true;
            var parts = open.Sum(i => Parts(columns[i]));
            foreach (var i in open)
            {
                if (room * Parts(columns[i]) / parts >= widths[i])
                    continue;
                room -= widths[i];
                open.Remove(i);
                settled = false;
                break;
            }
        }

        var total = open.Sum(i => Parts(columns[i]));
        foreach (var i in open)
            widths[i] = room * Parts(columns[i]) / total;
    }

    private static double Parts(TableColumn column) => ((ColumnWidth.Share)column.Width).Parts;

    // What is left over is spread, so that numbers stay near what they belong to; columns of text take twice as much.
    private static void Spread(IReadOnlyList<TableColumn> columns, double[] widths, double rest)
    {
        var parts = columns.Select(column => column.Width is not ColumnWidth.Automatic ? 0 : column.Alignment == Alignment.Start ? 2 : 1).ToList();
        var total = parts.Sum();
        if (total == 0)
            return;

        for (var i = 0; i < widths.Length; i++)
            widths[i] += rest * parts[i] / total;
    }
}
