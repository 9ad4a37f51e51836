using RulesEngine.Documents;
using RulesEngine.Evaluation;
using RulesEngine.Plugins;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>A figure drawn in the words of the pack that brings it. One that throws or does not come back is left out of the briefing, and its pack is faulted.</summary>
internal sealed class FigureOfPack(BriefingFigure figure, Language language) : BriefingFigure
{
    public override string Rule => figure.Rule;

    public override Figure? Draw(BriefingMaterial material)
    {
        try
        {
            return PackCall.Run(() => figure.Draw(material with { Language = language }), new RunLimits());
        }
        catch (Exception fault) when (fault is not OperationCanceledException && PackIncidents.Faulted(figure.GetType().Assembly, fault))
        {
            return null;
        }
    }
}
