using RulesEngine.Application;
using RulesEngine.Documents;
using RulesEngine.Pdf;
using RulesEngine.Typesetting;

namespace RulesEngine.Host.Briefing;

/// <summary>Writes a briefing as PDF/A-3a and PDF/UA-1: set by the typesetter, written by the PDF writer.</summary>
internal sealed class PdfBriefingRenderer : IBriefingRenderer
{
    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public IReadOnlyList<string> Render(Document document, Stream output)
    {
        var typeset = Typesetter.Typeset(document);
        PdfWriter.Write(typeset, output);
        return [.. typeset.Diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
