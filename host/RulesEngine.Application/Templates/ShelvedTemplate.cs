using RulesEngine.Documents;
using RulesEngine.Evaluation;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>A briefing template and where it comes from.</summary>
public sealed class ShelvedTemplate
{
    /// <summary>Where the templates that ship with the host come from.</summary>
    public const string Host = "RulesEngine";

    private readonly Type _type;

    internal ShelvedTemplate(Type type, TemplateAttribute about, string origin)
    {
        _type = type;
        Name = about.Name;
        Purpose = about.Purpose;
        Reach = about.Reach;
        Origin = origin;
    }

    /// <summary>Name it is chosen by.</summary>
    public string Name { get; }

    /// <summary>What a reader gets, in a few words.</summary>
    public string Purpose { get; }

    /// <summary>Whether it tells of the country, of one region, or of either.</summary>
    public TemplateReach Reach { get; }

    /// <summary>Name of the pack it comes from; <see cref="Host"/> for those that ship.</summary>
    public string Origin { get; }

    /// <summary>Composes the briefing.</summary>
    /// <exception cref="RoadRefusedException">The template of a pack failed.</exception>
    public Document Compose(BriefingMaterial material)
    {
        try
        {
            return Origin == Host ? Composed(material) : PackCall.Run(() => Composed(material), new RunLimits());
        }
        catch (Exception e) when (e is not OperationCanceledException && Origin != Host)
        {
            throw RoadRefusedException.TemplateFailed(this, e is System.Reflection.TargetInvocationException { InnerException: { } cause } ? cause : e);
        }
    }

    private Document Composed(BriefingMaterial material) => ((BriefingTemplate)Activator.CreateInstance(_type)!).Compose(material);
}
