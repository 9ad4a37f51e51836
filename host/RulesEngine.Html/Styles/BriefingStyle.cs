using System.Globalization;
using System.Text;
using RulesEngine.Documents;
using RulesEngine.Typesetting;

namespace RulesEngine.Html;

/// <summary>The style sheet inside the file: the house's colours, the document's paper and running lines, then what is the same for all.</summary>
internal static class BriefingStyle
{
    private const string Page = "{page}";
    private const string Pages = "{pages}";

    // The fonts of the machine; the first are those the typeset document has, where they are installed.
    private const string Fonts = "\"Source Sans 3\", \"Source Sans Pro\", \"Segoe UI\", \"Noto Sans\", Roboto, \"Helvetica Neue\", Arial, sans-serif";

    private static readonly Lazy<string> s_common = new(Common);

    public static string Of(Document document) => $"{Colors(StyleSheet.Default.Palette)}{Paper(document)}{s_common.Value}";

    private static string Colors(Palette palette) =>
        $":root {{ --text: {palette.Text}; --quiet: {palette.Quiet}; --accent: {palette.Accent}; --tint: {palette.Tint}; --rule: {palette.Rule}; "
        + $"--warning: {palette.Warning}; --error: {palette.Error}; --good: {palette.Good}; --fonts: {Fonts}; }}\n";

    // Browsers number the pages when they print; the first page has the masthead instead of a header.
    private static string Paper(Document document)
    {
        var page = document.Page;
        var style = new StringBuilder();
        // As many letters to a line on the screen as on paper.
        style.Append(CultureInfo.InvariantCulture, $"main, header, nav, footer {{ max-width: {(page.Width - page.MarginLeft - page.MarginRight) / StyleSheet.Default.Body.Size:0.##}rem; }}\n");
        style.Append(CultureInfo.InvariantCulture, $"@page {{ size: {Points(page.Width)} {Points(page.Height)}; margin: {Points(page.MarginTop)} {Points(page.MarginRight)} {Points(page.MarginBottom)} {Points(page.MarginLeft)};\n");
        style.Append(CultureInfo.InvariantCulture, $"font: {Points(StyleSheet.Default.Running.Size)} {Fonts}; color: {StyleSheet.Default.Palette.Quiet};\n");
        Line(style, "top", document.Header);
        Line(style, "bottom", document.Footer);
        style.Append("}\n@page :first { @top-left { content: none; } @top-right { content: none; } }\n");
        return style.ToString();
    }

    private static void Line(StringBuilder style, string edge, RunningLine? line)
    {
        if (line is null)
        {
            return;
        }

        style.Append(CultureInfo.InvariantCulture, $"@{edge}-left {{ content: {Content(line.Start)}; }}\n");
        style.Append(CultureInfo.InvariantCulture, $"@{edge}-right {{ content: {Content(line.End)}; }}\n");
    }

    private static string Content(string text)
    {
        var pieces = text.Split(Page).Select(piece => string.Join(" counter(pages) ", piece.Split(Pages).Select(CssText.Quoted)));
        return string.Join(" counter(page) ", pieces);
    }

    private static string Points(double points) => string.Create(CultureInfo.InvariantCulture, $"{points:0.###}pt");

    private static string Common()
    {
        using var resource = typeof(BriefingStyle).Assembly.GetManifestResourceStream("Briefing.css")
            ?? throw new InvalidOperationException("The style sheet 'Briefing.css' is not inside the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
