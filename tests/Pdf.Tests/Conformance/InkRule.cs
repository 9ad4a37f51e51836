using System.Globalization;
using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>What no validator sees: text inside its page, painted once, dark enough against what lies behind it.</summary>
internal sealed class InkRule : IConformanceRule
{
    private const double LeastContrast = 4.5;
    private const double Tolerance = 0.01;

    public IEnumerable<string> Faults(PdfDocument document) => document.Pages.SelectMany((page, index) =>
    {
        var box = document.Array(page.Page["MediaBox"]).Cast<double>().ToArray();
        var texts = PageInk.Of(document, page.Page).Where(text => !string.IsNullOrWhiteSpace(text.Text)).ToList();
        return texts.SelectMany(text => Text(text, box)).Concat(Twice(texts))
            .Select(fault => string.Create(CultureInfo.InvariantCulture, $"page {index + 1}: {fault}"));
    });

    private static IEnumerable<string> Text(TextOnPage text, double[] box)
    {
        if (text.Left < -Tolerance || text.Right > box[2] + Tolerance || text.Baseline < 0 || text.Baseline + (text.Size / 2) > box[3])
        {
            yield return $"'{text.Text}' lies outside the page";
        }

        if (text.Color.ContrastWith(text.Behind) < LeastContrast)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"'{text.Text}' is {text.Color} on {text.Behind}, a contrast of {text.Color.ContrastWith(text.Behind):0.0}");
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<TextOnPage> texts) => texts
        .GroupBy(text => (Math.Round(text.Left, 1), Math.Round(text.Baseline, 1), text.Text))
        .Where(group => group.Count() > 1)
        .Select(group => $"'{group.Key.Text}' is painted {group.Count()} times at one place");
}
