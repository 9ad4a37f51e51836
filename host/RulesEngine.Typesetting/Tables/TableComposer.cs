using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>Sets tables: caption, head, rows, closing rows, note.</summary>
internal sealed class TableComposer(StyleSheet styles, TextSetter setter, FlowAssembler flow, TextComposer texts, KnownWidths known)
{
    private const double Unit = StyleSheet.Unit;
    private const double Gutter = 3 * Unit;

    private int _count;

    /// <summary>Sets a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="setting">Where it is set.</param>
    /// <param name="instead">What is to be reported where the table stands for something else; null as a rule.</param>
    public IEnumerable<Slice> Compose(Table table, Setting setting, LayoutDiagnosticKind? instead = null)
    {
        _count++;
        var place = setting.Place.In("table", table.Caption?.Plain ?? string.Create(CultureInfo.InvariantCulture, $"{_count}"));
        var inside = setting.In(setting.Parent, place);
        if (table.Columns.Count == 0 || table.Head.Count + table.Body.Count + table.Foot.Count == 0)
            return Remarks(table, inside);

        return Parts(table, inside, instead);
    }

    private IEnumerable<Slice> Parts(Table table, Setting setting, LayoutDiagnosticKind? instead)
    {
        var element = setting.Parent.Add(new StructureElement(StructureType.Table) { Language = table.Language });
        var inside = setting.In(element);
        if (table.Caption is not null)
        {
            foreach (var slice in texts.Compose(table.Caption, styles.Caption, StructureType.Caption, inside, 2 * Unit, Unit))
                yield return slice;
            flow.HoldNext();
        }

        var part = Measure(table, setting) with { Instead = instead };

        // A head without rows is no head: with an empty body the closing rows, or else the head rows, are the table.
        var body = table.Body.Count > 0 ? table.Body : table.Foot.Count > 0 ? table.Foot : table.Head;
        var head = ReferenceEquals(body, table.Head) ? [] : table.Head;
        var foot = ReferenceEquals(body, table.Foot) ? [] : table.Foot;
        var before = table.Caption is null ? 2 * Unit : 0;

        var repeated = default(RepeatedHead);
        if (head.Count > 0)
        {
            var fragments = Rows(head, part with { Role = TableRole.Head }, inside).ToList();
            foreach (var slice in fragments.SelectMany((fragment, i) => flow.Add(fragment, inside, i == 0 ? before : 0, 0, tie: i == 0 ? Tie.None : Tie.Companion)))
                yield return slice;
            flow.HoldNext();
            before = 0;
            repeated = Repeated(fragments, setting);
        }

        foreach (var slice in Body(Rows(body, part with { Role = TableRole.Body }, inside), inside, repeated, before))
            yield return slice;
        foreach (var fragment in Rows(foot, part with { Role = TableRole.Foot }, inside))
        {
            foreach (var slice in flow.Add(fragment, inside, 0, 0, repeated, Tie.Companion))
                yield return slice;
        }

        flow.LeaveSpace(4 * Unit);
        if (table.Note is null)
            yield break;
        flow.LeaveSpace(0);
        flow.HoldNext();
        foreach (var slice in texts.Compose(table.Note, styles.Note, StructureType.P, setting, Unit, 4 * Unit, table.Language))
            yield return slice;
    }

    private static RepeatedHead? Repeated(List<RowFragment> fragments, Setting setting)
    {
        var height = fragments.Sum(fragment => fragment.Height);
        if (height > setting.Sheet.Height / 3)
            return null;

        return new RepeatedHead(height, (page, top) =>
        {
            foreach (var fragment in fragments)
            {
                fragment.Repeat(page, top);
                top += fragment.Height;
            }
        });
    }

    // Two rows stay with the head, and two with the end: no page begins or ends with a lone row.
    private IEnumerable<Slice> Body(IEnumerable<RowFragment> rows, Setting setting, RepeatedHead? head, double before)
    {
        var index = 0;
        RowFragment? waiting = null;
        foreach (var row in rows)
        {
            if (waiting is not null)
            {
                foreach (var slice in flow.Add(waiting, setting, index == 1 ? before : 0, 0, head, index == 2 ? Tie.LoneRow : Tie.None))
                    yield return slice;
            }

            waiting = row;
            index++;
        }

        if (waiting is null)
            yield break;
        foreach (var slice in flow.Add(waiting, setting, index == 1 ? before : 0, 0, head, index > 1 ? Tie.LoneRow : Tie.None))
            yield return slice;
    }

    private IEnumerable<Slice> Remarks(Table table, Setting setting)
    {
        if (table.Caption is not null)
        {
            foreach (var slice in texts.Compose(table.Caption, styles.Caption, StructureType.P, setting, 2 * Unit, Unit, table.Language))
                yield return slice;
        }

        if (table.Note is not null)
        {
            foreach (var slice in texts.Compose(table.Note, styles.Note, StructureType.P, setting, Unit, 4 * Unit, table.Language))
                yield return slice;
        }
    }

    private TablePart Measure(Table table, Setting setting)
    {
        var widths = known.Of(table, setting.Width, FindWidths);
        var heads = table.Head.Count > 1 || table.Head.Any(row => row.Cells.Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1))
            ? new TableHeads(_count, table.Columns.Count)
            : null;
        return new TablePart(table, widths, heads);
    }

    private ColumnWidths FindWidths(Table table, double measure)
    {
        var needs = new ColumnNeed[table.Columns.Count];
        Measure(table.Head, styles.TableHead, needs);
        Measure(table.Body, styles.TableCell, needs);
        Measure(table.Foot, styles.TableCell.Strong, needs);
        var padded = needs.Select((need, i) => i == needs.Length - 1 ? need : new ColumnNeed(need.Least + Gutter, need.Most + Gutter)).ToList();
        return ColumnWidths.Find(table.Columns, padded, measure);
    }

    private void Measure(IReadOnlyList<TableRow> rows, TextStyle style, ColumnNeed[] needs)
    {
        foreach (var cell in TableGrid.Bands(rows, needs.Length).SelectMany(band => band).SelectMany(row => row))
        {
            var (least, most) = LineBreaker.Widest(setter.Shape(cell.Cell.Text, style).Glyphs);

            // A cell over several columns asks the same of each.
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                needs[column] = needs[column].With(least / cell.ColumnSpan, most / cell.ColumnSpan);
        }
    }

    private IEnumerable<RowFragment> Rows(IReadOnlyList<TableRow> rows, TablePart part, Setting setting)
    {
        if (rows.Count == 0)
            yield break;

        var look = LookOf(part, setting);
        var element = setting.Parent.Add(new StructureElement(part.Group));
        var number = 0;
        foreach (var band in TableGrid.Bands(rows, part.Table.Columns.Count))
        {
            var place = setting.Place.Nth(part.RowName, number + 1);
            StructureElement[] elements = [.. band.Select(_ => element.Add(new StructureElement(StructureType.TR)))];
            IReadOnlyList<IReadOnlyList<CellInk>> inks = [.. band.Select((row, i) => Row(row, part, elements[i], place, setting))];
            var remark = number == 0 ? part.Remark : null;
            var fragment = new RowFragment(place, inks, elements, look, setting.Sheet.Height / 3) { Remark = remark };
            if (inks.Count == 1 || fragment.Height <= setting.Sheet.Height / 3)
            {
                yield return fragment;
            }
            else
            {
                // Rows that are tied together but too high for that: what reaches over several stands in the first.
                foreach (var (row, rowElement) in inks.Zip(elements))
                    yield return new RowFragment(place, [[.. row.Select(cell => cell with { RowSpan = 1 })]], [rowElement], look, setting.Sheet.Height / 3) { Remark = remark };
            }

            number += band.Count;
        }
    }

    private List<CellInk> Row(IReadOnlyList<PlacedCell> cells, TablePart part, StructureElement row, Place place, Setting setting)
    {
        var inks = new List<CellInk>(cells.Count);
        foreach (var cell in cells)
        {
            var column = part.Table.Columns[cell.Column];
            var isLast = cell.Column + cell.ColumnSpan == part.Table.Columns.Count;
            var width = Math.Max(1, part.WidthOf(cell) - (isLast ? 0 : Gutter));
            var layout = setter.Set(cell.Cell.Text, StyleOf(part, column), width, cell.Cell.Alignment ?? column.Alignment);
            inks.Add(new CellInk(new TextInk(layout, row.Add(part.ElementOf(cell)), place) { SplitsQuietly = part.Widths.Missing > 0 }, setting.X + part.LeftOf(cell), cell.RowSpan));
        }

        return inks;
    }

    private TextStyle StyleOf(TablePart part, TableColumn column) => part.Role switch
    {
        TableRole.Head => styles.TableHead,
        TableRole.Foot => styles.TableCell.Strong,
        _ when column.NamesRows && part.Table.Look == TableLook.Plain => styles.TableCell.Colored(styles.Palette.Quiet),
        _ => styles.TableCell,
    };

    private RowLook LookOf(TablePart part, Setting setting)
    {
        var width = part.Widths.Widths.Sum();
        var look = new RowLook(setting.X, width, part.Table.Look == TableLook.Plain ? Unit / 2 : Unit, styles.TableCell.Leading);
        if (part.Table.Look == TableLook.Plain)
            return look;

        var (fine, strong) = (new Stroke(styles.Palette.Rule, 0.5), new Stroke(styles.Palette.Accent, 1));
        return part.Role switch
        {
            TableRole.Head => look with { Below = strong, AlignsBottom = true },
            TableRole.Foot => look with { Above = strong },
            _ => look with { Below = fine },
        };
    }
}
