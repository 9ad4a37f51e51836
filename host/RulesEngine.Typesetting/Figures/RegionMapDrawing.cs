using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>
/// Draws regions in their boundaries with code and value. What misses the threshold is dark and striped, what is unknown left open with a
/// dashed edge. A region too small for its words has them beside it, with a line that leads to it.
/// </summary>
internal sealed class RegionMapDrawing(StyleSheet styles, TextSetter setter)
{
    private const double CompactHeight = 140;
    private const double RoomForLegend = 40;
    private const double Plate = 1.5;
    private const double Lead = 9;
    private const double Margin = 1;
    private const int Trials = 16;

    private readonly Legend _legend = new(styles, setter);

    /// <summary>A region laid flat.</summary>
    private sealed record Flat(MapRegion Region, IReadOnlyList<IReadOnlyList<Point>> Outlines, Point Center)
    {
        /// <summary>Whether a point lies within, by the even-odd rule.</summary>
        public bool Holds(Point point) => Outlines.Sum(outline => Crossings(outline, point)) % 2 == 1;

        private static int Crossings(IReadOnlyList<Point> outline, Point point) => outline.Zip(outline.Skip(1).Append(outline[0])).Count(edge =>
            edge.First.Y <= point.Y != edge.Second.Y <= point.Y
            && point.X < edge.First.X + ((edge.Second.X - edge.First.X) * (point.Y - edge.First.Y) / (edge.Second.Y - edge.First.Y)));

        public Rectangle Bounds
        {
            get
            {
                var points = Outlines.SelectMany(outline => outline).DefaultIfEmpty(Center).ToList();
                var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
                return new Rectangle(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
            }
        }
    }

    /// <summary>Draws a map; the scale says how much smaller it had to be than its width asks for.</summary>
    public (Drawing Drawing, double Scale) Draw(RegionMap map, double width, double highest)
    {
        var drawing = new Drawing();
        if (map.Regions.SelectMany(region => region.Outlines).All(outline => outline.Count < 2))
            return (drawing, 1);

        var (flat, height, scale) = LayFlat(map, width, highest);
        foreach (var region in flat.OrderBy(region => Weight(map, region.Region)))
            Draw(drawing, map, region);
        Label(drawing, map, flat, width);
        DrawLegend(drawing, map, Math.Max(height, drawing.Height) + 6, width);
        return (drawing, scale);
    }

    // The edges of what matters lie on top.
    private static int Weight(RegionMap map, MapRegion region) => IsMissed(map, region) ? 2 : region.Value is null ? 0 : 1;

    private static bool IsMissed(RegionMap map, MapRegion region) => map.Threshold?.IsMissedBy(region.Value) ?? false;

    private static (List<Flat> Regions, double Height, double Scale) LayFlat(RegionMap map, double width, double highest)
    {
        var projection = Projection.For([.. map.Regions.SelectMany(region => region.Outlines).SelectMany(outline => outline)]);
        var flat = map.Regions.Select(region => new Flat(
            region,
            [.. region.Outlines.Where(outline => outline.Count > 1).Select(outline => (IReadOnlyList<Point>)[.. outline.Select(projection.At)])],
            projection.At(region.Center))).ToList();
        var points = flat.SelectMany(region => region.Outlines).SelectMany(outline => outline).ToList();
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        var (across, down) = (points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
        var room = map.IsCompact ? Math.Min(CompactHeight, highest) : highest - RoomForLegend;
        var wished = (width - (2 * Margin)) / Math.Max(across, double.Epsilon);
        var size = Math.Max(1, Math.Min(wished, room / Math.Max(down, double.Epsilon)));
        var scale = map.IsCompact ? 1 : Math.Min(1, size / wished);
        Point Placed(Point point) => new(Margin + ((point.X - left) * size), Margin + ((point.Y - top) * size));
        return ([.. flat.Select(region => new Flat(region.Region, [.. region.Outlines.Select(outline => (IReadOnlyList<Point>)[.. outline.Select(Placed)])], Placed(region.Center)))], (down * size) + (2 * Margin), scale);
    }

    private void Draw(Drawing drawing, RegionMap map, Flat region)
    {
        if (region.Outlines.Count == 0)
            return;
        if (IsMissed(map, region.Region))
            Missed(drawing, region.Outlines);
        else if (region.Region.Value is null)
            Unknown(drawing, region.Outlines);
        else
            Plain(drawing, region.Outlines);
    }

    private void Missed(Drawing drawing, IReadOnlyList<IReadOnlyList<Point>> outlines)
    {
        new Fill(styles.Palette.Error, FillPattern.Striped).Paint(drawing, outlines);
        drawing.Path(outlines, closed: true, null, new Stroke(styles.Palette.Text, 0.5));
    }

    private void Plain(Drawing drawing, IReadOnlyList<IReadOnlyList<Point>> outlines) =>
        drawing.Path(outlines, closed: true, styles.Palette.Pale, new Stroke(styles.Palette.Quiet, 0.5));

    private void Unknown(Drawing drawing, IReadOnlyList<IReadOnlyList<Point>> outlines) =>
        drawing.Path(outlines, closed: true, null, new Stroke(styles.Palette.Quiet, 0.75, 2));

    private void Label(Drawing drawing, RegionMap map, IReadOnlyList<Flat> regions, double width)
    {
        var style = map.IsCompact ? styles.CompactChartLabel : styles.ChartLabel;
        var labels = regions.Select(region => (Region: region, Text: setter.Shape((RichText.Of(region.Region.Code), style.Strong), (RichText.Of(region.Region.ValueText.Length == 0 ? "" : "\n" + region.Region.ValueText), style)))).ToList();
        var set = labels.Select(label => (label.Region, Text: TextLayout.Of(label.Text, double.PositiveInfinity))).Where(label => label.Text.LineCount > 0).ToList();
        var taken = new List<Rectangle>();

        // Large regions hold their words; the others take what room is left around them, the largest first.
        foreach (var (region, text) in set.Where(label => Holds(label.Region, label.Text)))
        {
            var area = Within(region, text);
            taken.Add(area);
            Write(drawing, text, area, onPlate: IsMissed(map, region.Region) || !IsInside(region, area));
        }

        foreach (var (region, text) in set.Where(label => !Holds(label.Region, label.Text)))
        {
            var area = Beside(region.Bounds, text, width, taken);
            taken.Add(area);
            drawing.Line(region.Bounds.Center, Nearest(area, region.Bounds.Center), new Stroke(styles.Palette.Text, 0.5));
            Write(drawing, text, area, onPlate: true);
        }
    }

    private static bool Holds(Flat region, TextLayout text) => region.Bounds.Width > text.Width * 1.25 && region.Bounds.Height > text.Height;

    private static Rectangle Around(Point center, TextLayout text) => new(center.X - (text.Width / 2), center.Y - (text.Height / 2), text.Width, text.Height);

    /// <summary>The place nearest to the region's centre at which its words do not cross its boundary; the centre where there is none.</summary>
    private static Rectangle Within(Flat region, TextLayout text)
    {
        var bounds = region.Bounds;
        var places = Enumerable.Range(0, Trials * Trials)
            .Select(trial => new Point(bounds.X + (bounds.Width * ((trial % Trials) + 0.5) / Trials), bounds.Y + (bounds.Height * ((trial / Trials) + 0.5) / Trials)))
            .Prepend(region.Center)
            .Select(point => Around(point, text))
            .Where(area => IsInside(region, area))
            .ToList();
        return places.Count == 0 ? Around(region.Center, text) : places.MinBy(area => Distance(area.Center, region.Center));
    }

    private static double Distance(Point a, Point b) => Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2);

    private static bool IsInside(Flat region, Rectangle area)
    {
        var corners = area.Corners;
        return corners.Concat(corners.Select((corner, i) => Between(corner, corners[(i + 1) % corners.Count]))).All(region.Holds);
    }

    private static Point Between(Point a, Point b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private static Rectangle Beside(Rectangle region, TextLayout text, double width, List<Rectangle> taken)
    {
        var center = region.Center;
        var (across, down) = ((region.Width / 2) + Lead + (text.Width / 2), (region.Height / 2) + Lead + (text.Height / 2));
        Point[] places =
        [
            new(center.X + across, center.Y), new(center.X + across, center.Y + down), new(center.X + across, center.Y - down), new(center.X, center.Y + down),
            new(center.X, center.Y - down), new(center.X - across, center.Y + down), new(center.X - across, center.Y), new(center.X - across, center.Y - down),
        ];
        var areas = places.Select(place => Around(place, text)).Select(area => area with { X = Math.Clamp(area.X, 0, Math.Max(0, width - area.Width)), Y = Math.Max(0, area.Y) });
        return areas.MinBy(area => taken.Sum(other => Overlap(area, other)));
    }

    private static double Overlap(Rectangle a, Rectangle b) =>
        Math.Max(0, Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X)) * Math.Max(0, Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y));

    private static Point Nearest(Rectangle area, Point point) => new(Math.Clamp(point.X, area.X, area.Right), Math.Clamp(point.Y, area.Y, area.Bottom));

    private static void Write(Drawing drawing, TextLayout text, Rectangle area, bool onPlate)
    {
        if (onPlate)
            drawing.Fill(new Rectangle(area.X - Plate, area.Y, area.Width + (2 * Plate), area.Height), Color.White);

        var top = area.Y;
        for (var line = 0; line < text.LineCount; top += text.HeightOf(line), line++)
            drawing.Label(text, line, area.X + ((area.Width - text.WidthOf(line)) / 2), top);
    }

    private void DrawLegend(Drawing drawing, RegionMap map, double top, double width)
    {
        var entries = new List<(Action<Drawing, Rectangle> Sign, string Meaning)>();
        if (map.Threshold is { } threshold)
        {
            entries.Add(((target, area) => Missed(target, [area.Corners]), $"{threshold.Missed} ({threshold.Label}: {threshold.ValueText})"));
            entries.Add(((target, area) => Plain(target, [area.Corners]), threshold.Met));
        }

        if (map.Regions.Any(region => region.Value is null))
            entries.Add(((target, area) => Unknown(target, [area.Corners]), map.NoData));

        _legend.Draw(drawing, top, width, entries);
    }
}
