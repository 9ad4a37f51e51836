using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>A figure drawn in the words of the pack that brings it.</summary>
internal sealed class FigureOfPack(BriefingFigure figure, Language language) : BriefingFigure
{
    public override string Rule => figure.Rule;

    public override Figure? Draw(BriefingMaterial material) => figure.Draw(material with { Language = language });
}
