using RulesEngine.Briefings.National;
using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings;

/// <summary>The figures that a briefing shows, and its annex with the data of each as a table. A figure that is shown twice has one table.</summary>
internal sealed class FigureTables(Language language)
{
    private readonly List<Figure> _shown = [];

    /// <summary>The figure as it stands among findings: its note leads to its table.</summary>
    public Figure Show(Figure figure)
    {
        var tied = Tie(figure, figure);
        return tied with { Note = Beside(figure.Note, RichText.Empty.LinkTo(tied.TableAnchor!, language["The data as a table"])) };
    }

    /// <summary>The figure as it stands where a note has no room: its caption leads to its table.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="small">What is shown of it.</param>
    public Figure Show(Figure figure, Figure small)
    {
        var tied = Tie(figure, small);
        return tied with { Caption = RichText.Empty.LinkTo(tied.TableAnchor!, small.Caption) };
    }

    /// <summary>Composes the annex; nothing where no figure is shown.</summary>
    public void Compose(ContentBuilder content)
    {
        if (_shown.Count > 0)
        {
            content.Section(language["Figures as tables"], section => section
                .Note(language["A dash stands where a figure shows no value; it is not zero."])
                .Add(_shown.Select((figure, index) => new Group([TableOf(figure, index)]))));
        }
    }

    private Table TableOf(Figure figure, int index) => figure.AsTable() with
    {
        Anchor = Anchors.TableOfFigure(index),
        Note = Beside(figure.Note, RichText.Empty.LinkTo(Anchors.Figure(index), language["Back to the figure"])),
    };

    // What a figure says in words holds its caption and all its data: two that say the same are one, and links lead to the first.
    private Figure Tie(Figure figure, Figure shown)
    {
        var index = _shown.FindIndex(other => other.AlternativeText == figure.AlternativeText);
        if (index >= 0)
        {
            return shown with { TableAnchor = Anchors.TableOfFigure(index) };
        }

        _shown.Add(figure);
        index = _shown.Count - 1;
        return shown with { Anchor = Anchors.Figure(index), TableAnchor = Anchors.TableOfFigure(index) };
    }

    private static RichText Beside(RichText? note, RichText link) => note is { Count: > 0 } ? note.Then(" ").Then(link).Then(".") : link.Then(".");
}
