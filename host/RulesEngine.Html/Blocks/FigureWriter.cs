using System.Globalization;
using RulesEngine.Documents;
using RulesEngine.Typesetting;

namespace RulesEngine.Html;

/// <summary>Writes charts and maps: caption, drawing with its words, the data as a table, note.</summary>
internal sealed class FigureWriter(MarkupWriter markup, InlineWriter inline, TableWriter tables, Remarks remarks, Words words, double measure)
{
    private int _count;

    public void Write(Figure figure, string? id)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"figure-{++_count}");
        var drawn = DrawnFigure.Of(figure, measure);
        foreach (var character in drawn.Missing)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"The font of charts has no glyph for '{character}'; it is printed as [U+{character.Value:X4}]."));
        }

        markup.Open("figure", ("id", id), ("lang", figure.Language), ("class", figure.IsCompact ? "compact" : null));
        markup.Line();
        markup.Open("figcaption", ("id", name));
        inline.Write(figure.Caption);
        markup.CloseLine();
        if (drawn.Items.Count > 0)
        {
            Drawing(drawn, figure, name);
            if (figure.TableAnchor is null)
            {
                Data(figure, name);
            }
        }

        if (figure.Note is { Count: > 0 } note)
        {
            markup.Open("p", ("class", "note"));
            inline.Write(note);
            markup.CloseLine();
        }

        markup.CloseLine();
    }

    private void Drawing(DrawnFigure drawn, Figure figure, string name)
    {
        markup.Open(
            "svg",
            ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {drawn.Width:0.##} {Math.Ceiling(drawn.Height):0}")),
            ("role", "img"),
            ("aria-labelledby", name),
            ("aria-describedby", $"{name}-words"));
        markup.Line();
        markup.Element("title", figure.Caption.Plain);
        markup.Line();
        markup.Element("desc", figure.AlternativeText, ("id", $"{name}-words"));
        markup.Line();
        var vectors = new VectorWriter(markup);
        foreach (var item in drawn.Items)
        {
            vectors.Write(item);
        }

        markup.CloseLine();
    }

    private void Data(Figure figure, string name)
    {
        markup.Open("details", ("class", "data"));
        markup.Element("summary", words.Data);
        tables.Grid(figure.AsTable(), captionId: null, labelId: name);
        markup.CloseLine();
    }
}
