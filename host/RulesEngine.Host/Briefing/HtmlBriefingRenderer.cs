using RulesEngine.Application;
using RulesEngine.Documents;
using RulesEngine.Html;

namespace RulesEngine.Host.Briefing;

/// <summary>Writes a briefing as one HTML file that needs nothing else.</summary>
internal sealed class HtmlBriefingRenderer : IBriefingRenderer
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public IReadOnlyList<string> Render(Document document, Stream output) => HtmlWriter.Write(document, output);
}
