using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Sets key figures and the facts of the masthead: short texts side by side, a list for those who listen.</summary>
internal sealed class TileComposer(StyleSheet styles, TextSetter setter, FlowAssembler flow)
{
    private const double Unit = StyleSheet.Unit;
    private const double Gutter = 3 * Unit;
    private const int MostInARow = 4;
    private const double LeastSize = 9;
    private const double Rounding = 0.01;

    /// <summary>One tile before it has a place: the text above, the text below.</summary>
    private sealed record Pair(RichText Upper, RichText Lower, TextStyle UpperStyle, TextStyle LowerStyle, Color? Bar);

    /// <summary>How a row of tiles looks.</summary>
    private sealed record Look(double Padding, double Gap, Color? Ground, double Before, double After);

    public IEnumerable<Slice> KeyFigures(KeyFigures figures, Setting setting)
    {
        var pairs = figures.Figures.Select(figure =>
        {
            var color = figure.Tone == Tone.Neutral ? styles.Palette.Accent : styles.Palette.Of(figure.Tone);
            return new Pair(figure.Value, figure.Label, styles.FigureValue.Colored(color), styles.FigureLabel, color);
        });
        var look = new Look(Padding: 3 * Unit, Gap: 0, styles.Palette.Tint, Before: 2 * Unit, After: 4 * Unit);
        return Rows([.. pairs], look, setting.In(setting.Parent, setting.Place.In("key figures")), figures.Language);
    }

    public IEnumerable<Slice> Facts(Title title, Setting setting)
    {
        var value = styles.FigureLabel.Colored(styles.Palette.Text);
        var pairs = title.Facts.Select(fact => new Pair(fact.Label, fact.Value, styles.FigureLabel, value, null));
        return Rows([.. pairs], new Look(Padding: 0, Gap: 0, null, Before: 2 * Unit, After: 4 * Unit), setting, title.Language);
    }

    private IEnumerable<Slice> Rows(IReadOnlyList<Pair> pairs, Look look, Setting setting, string? language)
    {
        if (pairs.Count == 0)
            yield break;

        var list = setting.Parent.Add(new StructureElement(StructureType.L) { Language = language, Numbering = ListNumbering.None });
        var rows = (pairs.Count + MostInARow - 1) / MostInARow;
        var inARow = (pairs.Count + rows - 1) / rows;
        for (var start = 0; start < pairs.Count; start += inARow)
        {
            var row = pairs.Skip(start).Take(inARow).ToList();
            var isLast = start + inARow >= pairs.Count;
            var after = isLast ? look.After : Gutter;
            foreach (var slice in Row(row, inARow, list, look with { Before = start == 0 ? look.Before : 0, After = after }, setting))
                yield return slice;
        }
    }

    private IEnumerable<Slice> Row(IReadOnlyList<Pair> row, int inARow, StructureElement list, Look look, Setting setting)
    {
        var widths = Widths(row, inARow, setting.Width - ((inARow - 1) * Gutter), 2 * look.Padding);
        var size = row.Zip(widths).Min(tile => FittingSize(tile.First, tile.Second - (2 * look.Padding)));
        row = [.. row.Select(pair => pair with { UpperStyle = pair.UpperStyle with { Size = size } })];
        var set = row.Select((pair, i) => (Pair: pair, Upper: Set(pair.Upper, pair.UpperStyle, widths[i]), Lower: Set(pair.Lower, pair.LowerStyle, widths[i]))).ToList();
        var fits = set.TrueForAll(tile => tile.Upper.Height + tile.Lower.Height + look.Gap + (2 * look.Padding) < setting.Sheet.Height / 3);
        if (!fits)
            return row.SelectMany(pair => AsParagraphs(pair, list, setting));

        var tiles = set.Select((tile, i) =>
        {
            var body = Item(list);
            return new TilesFragment.TileInk(setting.X + widths.Take(i).Sum() + (i * Gutter), widths[i], Ink(tile.Upper, body, setting), Ink(tile.Lower, body, setting), tile.Pair.Bar);
        });
        return flow.Add(new TilesFragment(setting.Place, [.. tiles], look.Padding, look.Gap, look.Ground), setting, look.Before, look.After);

        TextLayout Set(RichText text, TextStyle style, double outer) => setter.Set(text, style, Math.Max(1, outer - (2 * look.Padding)));
    }

    /// <summary>Tiles are alike, but one with a long word gets the room it needs where the others can spare it.</summary>
    private List<double> Widths(IReadOnlyList<Pair> row, int inARow, double room, double padding)
    {
        var alike = room / inARow;
        var needs = row.Select(pair => padding + Math.Max(WidestWord(pair.Upper, pair.UpperStyle), WidestWord(pair.Lower, pair.LowerStyle))).ToList();
        if (row.Count < inARow || needs.Sum() > room || needs.Max() <= alike)
            return [.. row.Select(_ => alike)];

        var wide = needs.Where(need => need > alike).ToList();
        var share = (room - wide.Sum()) / (row.Count - wide.Count);
        var rest = needs.Where(need => need <= alike).DefaultIfEmpty(0).Max();
        return rest <= share ? [.. needs.Select(need => need > alike ? need : share)] : [.. row.Select(_ => alike)];
    }

    private double WidestWord(RichText text, TextStyle style) => LineBreaker.Widest(setter.Shape(text, style).Glyphs).Word;

    // Tiles of a row share one size, in which the longest word of them all fits its tile.
    private double FittingSize(Pair pair, double width)
    {
        var widest = WidestWord(pair.Upper, pair.UpperStyle);
        return widest <= width + Rounding ? pair.UpperStyle.Size : Math.Max(LeastSize, pair.UpperStyle.Size * width / widest);
    }

    private IEnumerable<Slice> AsParagraphs(Pair pair, StructureElement list, Setting setting)
    {
        var body = Item(list);
        var upper = Ink(setter.Set(pair.Upper, pair.UpperStyle, setting.Width), body, setting);
        foreach (var slice in flow.Add(new TextFragment(setting.Place, upper, setting.X), setting, 2 * Unit, 0))
            yield return slice;
        flow.HoldNext();
        var lower = Ink(setter.Set(pair.Lower, pair.LowerStyle, setting.Width), body, setting);
        foreach (var slice in flow.Add(new TextFragment(setting.Place, lower, setting.X), setting, 0, 2 * Unit))
            yield return slice;
    }

    private static StructureElement Item(StructureElement list) =>
        list.Add(new StructureElement(StructureType.LI)).Add(new StructureElement(StructureType.LBody));

    private static TextInk Ink(TextLayout layout, StructureElement body, Setting setting) =>
        new(layout, layout.LineCount == 0 ? body : body.Add(new StructureElement(StructureType.P)), setting.Place);
}
