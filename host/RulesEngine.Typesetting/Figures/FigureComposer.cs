using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Sets charts and maps: caption, drawing, note. A chart with more bars than a page takes is continued in further figures.</summary>
internal sealed class FigureComposer(StyleSheet styles, TextSetter setter, FlowAssembler flow, TextComposer texts, TableComposer tables)
{
    private const double Unit = StyleSheet.Unit;

    private readonly FigureDrawings _drawings = new(styles, setter);

    public IEnumerable<Slice> Compose(Figure figure, Setting setting)
    {
        var place = setting.Place.In("figure", figure.Caption.Plain);
        var inside = setting.In(setting.Parent, place);
        var highest = setting.Sheet.Height * 0.75;
        return _drawings.Suits(figure, setting.Width, highest)
            ? Compose(figure, inside, highest)
            : tables.Compose(figure.AsTable(), setting, LayoutDiagnosticKind.FigureAsTable);
    }

    private IEnumerable<Slice> Compose(Figure figure, Setting setting, double highest)
    {
        var isFirst = true;
        foreach (var (part, drawing, scale) in _drawings.Draw(figure, setting.Width, highest))
        {
            // Nothing to show is no figure: its caption says what there would be.
            var element = drawing.IsEmpty
                ? setting.Parent
                : setting.Parent.Add(new StructureElement(StructureType.Figure) { Language = figure.Language, Alternative = Spoken(part.AlternativeText) });
            if (isFirst)
            {
                foreach (var slice in texts.Compose(figure.Caption, styles.Caption, drawing.IsEmpty ? StructureType.P : StructureType.Caption, setting.In(element), 2 * Unit, Unit, drawing.IsEmpty ? figure.Language : null))
                    yield return slice;
                flow.HoldNext();
            }

            isFirst = false;
            if (drawing.IsEmpty)
                continue;
            foreach (var slice in flow.Add(new FigureFragment(setting.Place, element, drawing, setting.X, setting.Width, scale), setting, Unit, 2 * Unit))
                yield return slice;
        }

        if (figure.Note is null)
            yield break;
        flow.HoldNext();
        foreach (var slice in texts.Compose(figure.Note, styles.Note, StructureType.P, setting, Unit, 4 * Unit, figure.Language))
            yield return slice;
    }

    private static string Spoken(string text) => string.IsNullOrWhiteSpace(text) ? "—" : text;
}
