using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Draws a band divided into shares. The legend names them, with their values where the band has no room for them.</summary>
internal sealed class ShareBandDrawing(StyleSheet styles, TextSetter setter)
{
    private const double Thickness = 20;
    private const double CompactThickness = 12;
    private const double Between = 1;

    private readonly Legend _legend = new(styles, setter);
    private readonly SegmentLabel _segmentLabel = new(styles);

    public Drawing Draw(ShareBand band, double width)
    {
        var drawing = new Drawing();
        if (band.Shares.Count == 0)
            return drawing;

        var whole = band.Shares.Sum(share => (double)Length(share));
        var thickness = band.IsCompact ? CompactThickness : Thickness;
        var legend = new List<(Action<Drawing, Rectangle> Sign, string Meaning)>();
        var x = 0.0;
        for (var i = 0; i < band.Shares.Count; i++)
        {
            var share = band.Shares[i];
            var fill = Fill.Of(i, share.Tone == Tone.Neutral ? styles.Palette.Accent : styles.Palette.Of(share.Tone));
            var length = whole > 0 ? (double)Length(share) * width / whole : 0;
            var value = setter.Set(RichText.Of(share.ValueText), band.IsCompact ? styles.CompactChartLabel : styles.ChartLabel, double.PositiveInfinity);
            var fits = value.Width + (2 * SegmentLabel.Padding) <= length;
            if (length > 0)
            {
                var area = new Rectangle(x, 0, Math.Max(length / 2, length - Between), thickness);
                fill.Paint(drawing, area);
                if (fits)
                    _segmentLabel.Draw(drawing, value, fill, area);
            }

            legend.Add((fill.Paint, fits || share.ValueText.Length == 0 ? share.Label : $"{share.Label}: {share.ValueText}"));
            x += length;
        }

        _legend.Draw(drawing, whole > 0 ? thickness + 4 : 0, width, legend);
        return drawing;
    }

    private static decimal Length(Share share) => Math.Max(0, share.Value ?? 0);
}
