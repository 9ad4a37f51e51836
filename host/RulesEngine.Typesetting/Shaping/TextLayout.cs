using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>A paragraph with its lines, not yet on a page.</summary>
internal sealed class TextLayout
{
    private readonly ShapedGlyph[] _glyphs;
    private readonly IReadOnlyList<Line> _lines;
    private readonly double[] _leadings;
    private readonly double[] _baselines;
    private readonly double _measure;
    private readonly Alignment _alignment;

    private TextLayout(ShapedText text, IReadOnlyList<Line> lines, double measure, Alignment alignment)
    {
        Text = text;
        _glyphs = text.Glyphs;
        _lines = lines;
        _measure = measure;
        _alignment = alignment;
        _leadings = new double[lines.Count];
        _baselines = new double[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            TextStyle? style = null;
            for (var g = lines[i].Start; g < lines[i].End; g++)
            {
                ref readonly var glyph = ref _glyphs[g];
                HasNotes |= glyph.Scope is InlineScope.Mark;
                if (ReferenceEquals(glyph.Style, style))
                    continue;
                style = glyph.Style;
                _leadings[i] = Math.Max(_leadings[i], style.Leading);
                _baselines[i] = Math.Max(_baselines[i], style.Baseline);
            }

            Height += _leadings[i];
            Width = Math.Max(Width, lines[i].Width);
            SplitsWords |= lines[i].SplitsWord;
        }
    }

    /// <summary>The glyphs and what was missing.</summary>
    public ShapedText Text { get; }

    /// <summary>Width of the column.</summary>
    public double Measure => _measure;

    public int LineCount => _lines.Count;

    /// <summary>Height of all lines.</summary>
    public double Height { get; }

    /// <summary>Width of the widest line.</summary>
    public double Width { get; }

    public double WidthOfFirstLine => _lines.Count == 0 ? 0 : _lines[0].Width;

    /// <summary>Whether a word was split between letters because it is wider than the measure.</summary>
    public bool SplitsWords { get; }

    public static TextLayout Of(ShapedText text, double measure, Alignment alignment = Alignment.Start) =>
        new(text, LineBreaker.Break(text.Glyphs, measure), measure, alignment);

    /// <summary>Whether notes are marked in the text.</summary>
    public bool HasNotes { get; }

    /// <summary>The notes that are marked in the text, each once.</summary>
    public IEnumerable<Footnote> Notes => HasNotes ? Enumerable.Range(0, LineCount).SelectMany(NotesOf).Distinct() : [];

    /// <summary>The notes that are marked in a line.</summary>
    public IEnumerable<Footnote> NotesOf(int line) =>
        HasNotes ? Enumerable.Range(StartOf(line), EndOf(line) - StartOf(line)).Select(ScopeAt).OfType<InlineScope.Mark>().Select(mark => mark.Note).Distinct() : [];

    public double HeightOf(int line) => _leadings[line];

    public int StartOf(int line) => _lines[line].Start;

    public int EndOf(int line) => _lines[line].End;

    public InlineScope? ScopeAt(int glyph) => _glyphs[glyph].Scope;

    /// <summary>Left edge of a line, from the left edge of the measure.</summary>
    public double OffsetOf(int line) => _alignment switch
    {
        Alignment.End => Math.Max(0, _measure - _lines[line].Width),
        Alignment.Center => Math.Max(0, (_measure - _lines[line].Width) / 2),
        _ => 0,
    };

    /// <summary>Width of a line without the spaces at its end.</summary>
    public double WidthOf(int line) => _lines[line].Width;

    /// <summary>Distance from the left edge of a line to a glyph.</summary>
    public double AdvanceTo(int line, int glyph)
    {
        var width = 0.0;
        for (var g = _lines[line].Start; g < glyph; g++)
            width += _glyphs[g].Advance;

        return width;
    }

    /// <summary>The glyphs of a stretch of a line, in one run for each look.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Index of the first glyph.</param>
    /// <param name="end">Index after the last glyph.</param>
    /// <param name="x">Left edge of the measure.</param>
    /// <param name="top">Top of the line.</param>
    public IEnumerable<GlyphRun> Runs(int line, int start, int end, double x, double top)
    {
        var left = x + OffsetOf(line) + AdvanceTo(line, start);
        while (start < end)
        {
            var style = _glyphs[start].Style;
            var stop = start + 1;
            while (stop < end && ReferenceEquals(_glyphs[stop].Style, style))
                stop++;

            var glyphs = new List<Glyph>(stop - start);
            var width = 0.0;
            for (; start < stop; start++)
            {
                var isLast = start == _lines[line].End - 1;
                var shaped = _glyphs[start];
                if (shaped.Kind == GlyphKind.SoftHyphen && !isLast)
                    continue;
                glyphs.Add(isLast ? shaped.Glyph with { Kerning = 0 } : shaped.Glyph);
                width += shaped.Advance;
            }

            if (glyphs.Count > 0)
                yield return new GlyphRun(style.Face, style.Size, style.Color, left, top + _baselines[line] - style.Rise, glyphs);
            left += width;
        }
    }

    /// <summary>All lines as painted items, links and languages left aside.</summary>
    public IEnumerable<PageItem> Items(double x, double top)
    {
        for (var line = 0; line < _lines.Count; top += _leadings[line], line++)
        {
            foreach (var run in Runs(line, _lines[line].Start, _lines[line].End, x, top))
                yield return run;
        }
    }
}
