using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

/// <summary>The painting of each page: everything is tagged or an artifact, and the operators balance.</summary>
internal sealed class ContentRule : IConformanceRule
{
    private static readonly string[] Painting = ["TJ", "S", "f", "f*", "B", "B*"];
    private static readonly string[] Allowed = [.. Painting, "BDC", "EMC", "BT", "ET", "Tf", "Tm", "rg", "RG", "w", "d", "re", "m", "l", "h"];

    public IEnumerable<string> Faults(PdfDocument document) =>
        document.Pages.SelectMany((page, index) => Page(document, page.Page, index + 1));

    private static IEnumerable<string> Page(PdfDocument document, Entries page, int number)
    {
        var (inSequence, inText, next) = (false, false, 0d);
        foreach (var (name, operands) in PageOperations.Of(document, page))
        {
            if (!Allowed.Contains(name))
            {
                yield return $"page {number} uses the operator {name}";
            }

            if (Painting.Contains(name) && !inSequence)
            {
                yield return $"page {number} paints ({name}) what is neither tagged nor an artifact";
            }

            if (name is "BDC" or "EMC" && inText)
            {
                yield return $"page {number} has {name} inside a text object";
            }

            switch (name)
            {
                case "BDC" when inSequence:
                    yield return $"page {number} nests marked content";
                    break;
                case "BDC":
                    inSequence = true;
                    var properties = operands[1] as Entries ?? [];
                    var artifact = ((Name)operands[0]!).Value == "Artifact";
                    if (!artifact && properties.GetValueOrDefault("MCID") is not double)
                    {
                        yield return $"page {number} has marked content that is no artifact and has no number";
                    }

                    if (properties.GetValueOrDefault("MCID") is double mark && mark != next++)
                    {
                        yield return $"page {number} numbers its marked content {mark} where {next - 1} comes next";
                    }

                    break;
                case "EMC":
                    if (!inSequence)
                    {
                        yield return $"page {number} ends marked content that has not begun";
                    }

                    inSequence = false;
                    break;
                case "BT" or "ET":
                    if (inText == (name == "BT"))
                    {
                        yield return $"page {number} has {name} out of place";
                    }

                    inText = name == "BT";
                    break;
            }
        }

        if (inSequence || inText)
        {
            yield return $"page {number} ends inside marked content or text";
        }
    }
}
