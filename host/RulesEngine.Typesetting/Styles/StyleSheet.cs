using RulesEngine.Documents;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Typesetting;

/// <summary>How a document looks: a style for each role of text. Heights of lines and spaces are multiples of 4 points.</summary>
/// <param name="family">The family all text is set in.</param>
/// <param name="palette">The colours.</param>
public sealed class StyleSheet(FontFamily family, Palette palette)
{
    /// <summary>The unit of vertical space, in points.</summary>
    public const double Unit = 4;

    /// <summary>Source Sans 3 with the house's colours.</summary>
    public static StyleSheet Default { get; } = new(FontLibrary.Default, new Palette());

    /// <summary>The colours.</summary>
    public Palette Palette { get; } = palette;

    /// <summary>Running text.</summary>
    public TextStyle Body { get; } = new(family, FontCut.Regular, 10.5, 16, palette.Text);

    /// <summary>Opening statements.</summary>
    public TextStyle Lead { get; } = new(family, FontCut.Regular, 13, 20, palette.Text);

    /// <summary>Sources and remarks.</summary>
    public TextStyle Note { get; } = new(family, FontCut.Regular, 8.5, 12, palette.Quiet);

    /// <summary>Labels that stay with what follows.</summary>
    public TextStyle Label { get; } = new(family, FontCut.SemiBold, 9.5, 16, palette.Accent);

    /// <summary>The document's title.</summary>
    public TextStyle Title { get; } = new(family, FontCut.Bold, 25, 32, palette.Accent);

    /// <summary>The line above the title or a heading.</summary>
    public TextStyle Kicker { get; } = new(family, FontCut.SemiBold, 9.5, 16, palette.Quiet);

    /// <summary>The line below the title.</summary>
    public TextStyle Subtitle { get; } = new(family, FontCut.Regular, 14, 20, palette.Quiet);

    /// <summary>Captions of tables and figures.</summary>
    public TextStyle Caption { get; } = new(family, FontCut.SemiBold, 10, 16, palette.Text);

    /// <summary>Heads of columns.</summary>
    public TextStyle TableHead { get; } = new(family, FontCut.SemiBold, 9, 12, palette.Accent);

    /// <summary>Cells of tables.</summary>
    public TextStyle TableCell { get; } = new(family, FontCut.Regular, 9.5, 12, palette.Text);

    /// <summary>Numbers to take away.</summary>
    public TextStyle FigureValue { get; } = new(family, FontCut.SemiBold, 20, 24, palette.Accent);

    /// <summary>What these numbers count.</summary>
    public TextStyle FigureLabel { get; } = new(family, FontCut.Regular, 9, 12, palette.Quiet);

    /// <summary>Labels in charts and maps.</summary>
    public TextStyle ChartLabel { get; } = new(family, FontCut.Regular, 9, 12, palette.Text);

    /// <summary>Labels and values of charts that are drawn small.</summary>
    public TextStyle CompactChartLabel { get; } = new(family, FontCut.Regular, 7.5, 8.5, palette.Text);

    /// <summary>Header and footer.</summary>
    public TextStyle Running { get; } = new(family, FontCut.Regular, 8.5, 12, palette.Quiet);

    /// <summary>A heading of a section.</summary>
    /// <param name="depth">1 for the outermost sections.</param>
    public TextStyle Heading(int depth) => depth switch
    {
        <= 1 => new(family, FontCut.SemiBold, 17, 24, Palette.Accent),
        2 => new(family, FontCut.SemiBold, 13, 20, Palette.Text),
        3 => new(family, FontCut.SemiBold, 11.5, 16, Palette.Text),
        _ => new(family, FontCut.SemiBold, 10.5, 16, Palette.Text),
    };

    /// <summary>The style of a paragraph.</summary>
    public TextStyle Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Lead => Lead,
        ParagraphRole.Note => Note,
        ParagraphRole.Label => Label,
        _ => Body,
    };
}
