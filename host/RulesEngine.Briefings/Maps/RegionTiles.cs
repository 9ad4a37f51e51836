using System.Globalization;
using RulesEngine.Programmes;

namespace RulesEngine.Briefings.Maps;

/// <summary>Where each region of Kazakhstan stands on a map of equal tiles.</summary>
internal static class RegionTiles
{
    private static readonly Lazy<IReadOnlyList<RegionTile>> s_all = new(Read);

    /// <summary>The tiles of the regions that are in a set, in reading order. A region the map does not know has none.</summary>
    public static IReadOnlyList<RegionTile> Of(IEnumerable<Region> regions, RegionSet set)
    {
        var ids = regions.Where(region => region.IsIn(set) == true).Select(region => region.RegionId).ToHashSet();
        return [.. s_all.Value.Where(tile => ids.Contains(tile.RegionId))];
    }

    private static List<RegionTile> Read()
    {
        using var stream = typeof(RegionTiles).Assembly.GetManifestResourceStream("kz_tilegrid.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new RegionTile(cells[0], cells[2], Number(cells[3]), Number(cells[4]) - 1))
            .OrderBy(tile => tile.Row).ThenBy(tile => tile.Column)];
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
