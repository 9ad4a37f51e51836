using System.Globalization;

namespace RulesEngine.Typesetting;

/// <summary>Paints what a plan says, in reading order.</summary>
internal sealed class PagePainter(StyleSheet styles, RunningLines running, Landmarks landmarks, List<LayoutDiagnostic> diagnostics)
{
    private const double LineAboveNotes = 72;

    public Page Paint(PagePlan plan)
    {
        var page = new PageCanvas(plan.Index, landmarks, diagnostics);
        ReportRelaxations(plan, page);
        running.PaintHeader(page, plan, landmarks.PageCount);
        if (plan.HeadTop is { } headTop)
            plan.Slices[0].Slice.Head?.Paint(page, headTop);

        for (var i = 0; i < plan.Slices.Count;)
        {
            var (slice, top) = plan.Slices[i];
            if (slice.Frame is not null && (i == 0 || !ReferenceEquals(plan.Slices[i - 1].Slice.Frame, slice.Frame)))
                PaintFrame(plan, i, slice.Frame, page);

            var end = i + 1;
            while (end < plan.Slices.Count && ReferenceEquals(plan.Slices[end].Slice.Fragment, slice.Fragment))
                end++;

            slice.Fragment.Paint(page, top, slice.Index, slice.Index + (end - i));
            i = end;
        }

        PaintNotes(plan, page);
        running.PaintFooter(page, plan, landmarks.PageCount);
        return page.Finish(plan.Sheet.Setup.Width, plan.Sheet.Setup.Height, new PageLabel(PageLabelStyle.Decimal, plan.Index + 1));
    }

    private void PaintNotes(PagePlan plan, PageCanvas page)
    {
        if (plan.Notes.Count == 0)
            return;

        var (left, y) = (plan.Sheet.Setup.MarginLeft, plan.Notes[0].Top - (NoteRoom.Gap / 2));
        page.PaintArtifact(ArtifactKind.Layout, [new LineShape(new Point(left, y), new Point(left + LineAboveNotes, y), new Stroke(styles.Palette.Quiet, 0.5))]);
        foreach (var note in plan.Notes)
            note.Note.Paint(page, note.Top, note.First, note.End);
    }

    private static void PaintFrame(PagePlan plan, int first, Frame frame, PageCanvas page)
    {
        var last = first;
        while (last + 1 < plan.Slices.Count && ReferenceEquals(plan.Slices[last + 1].Slice.Frame, frame))
            last++;

        var (slice, top) = plan.Slices[last];
        frame.Paint(page, plan.Slices[first].Top - frame.Padding, top + slice.Height + frame.Padding);
    }

    private static void ReportRelaxations(PagePlan plan, PageCanvas page)
    {
        if (plan.Slices.Count == 0)
            return;

        var place = plan.Slices[0].Slice.Fragment.Place;
        if (plan.Overflow > 0)
            page.Report(LayoutDiagnosticKind.Clipped, place, string.Create(CultureInfo.InvariantCulture, $"it is {plan.Overflow:0.#} pt higher than a page and reaches into the margin"));

        var (kind, detail) = plan.BrokenTie switch
        {
            Tie.Companion => (LayoutDiagnosticKind.KeepWithNextRelaxed, "it stands on another page than what it belongs to, since both do not fit on one"),
            Tie.Group => (LayoutDiagnosticKind.KeepTogetherRelaxed, "its group was divided, since it does not fit on one page"),
            Tie.LoneRow => (LayoutDiagnosticKind.KeepTogetherRelaxed, "a single row was left on a page"),
            Tie.LoneLine => (LayoutDiagnosticKind.LinesStranded, "a single line was left on a page"),
            Tie.Row => (LayoutDiagnosticKind.RowSplit, "the row is higher than a third of a page and was split"),
            _ => default,
        };
        if (detail is not null)
            page.Report(kind, place, detail);
    }
}
