namespace RulesEngine.Typesetting;

/// <summary>What charts of one line a thing have in common: the room for labels and values, and what stands on which page.</summary>
internal static class ChartRows
{
    public const double LabelGap = 8;
    public const double ValueGap = 5;

    /// <summary>Share of the width that a label or a value may take before it is broken.</summary>
    public const double WidestLabel = 0.36;

    /// <summary>Room for the labels, with the gap behind them.</summary>
    public static double LabelRoom<T>(IEnumerable<ChartRow<T>> rows) => rows.Select(row => row.Label.Width).DefaultIfEmpty(0).Max() + LabelGap;

    /// <summary>Room for the values, with the gap before them.</summary>
    public static double ValueRoom<T>(IEnumerable<ChartRow<T>> rows) => rows.Select(row => row.Value.Width).DefaultIfEmpty(0).Max() + ValueGap;

    /// <summary>The rows in parts that fit; one part at least, and one row at least in each that has any.</summary>
    public static IEnumerable<List<ChartRow<T>>> Parts<T>(List<ChartRow<T>> rows, double room)
    {
        for (var start = 0; start == 0 || start < rows.Count;)
        {
            var count = 0;
            for (var used = 0.0; start + count < rows.Count; count++)
            {
                used += rows[start + count].Height;
                if (used > room && count > 0)
                    break;
            }

            yield return rows.GetRange(start, count);
            start += Math.Max(1, count);
        }
    }
}
