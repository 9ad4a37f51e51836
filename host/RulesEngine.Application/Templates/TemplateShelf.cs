using System.Reflection;
using RulesEngine.Briefings.National;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>The briefing templates of a run: those that ship with the host, then those that packs bring.</summary>
public sealed class TemplateShelf
{
    /// <summary>Name of the template that is taken for the whole country unless another is asked for.</summary>
    public const string National = "national";

    /// <summary>Name of the template that is taken for a region unless another is asked for.</summary>
    public const string Regional = "regional";

    private TemplateShelf(IReadOnlyList<ShelvedTemplate> all) => All = all;

    /// <summary>The templates: the host's, then those of each pack, in ordinal order of names.</summary>
    public IReadOnlyList<ShelvedTemplate> All { get; }

    /// <summary>The templates of the host and of packs. None of them is made yet.</summary>
    public static TemplateShelf Of(PackShelf packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new TemplateShelf(
        [
            .. In(typeof(NationalBriefing).Assembly, ShelvedTemplate.Host),
            .. packs.Packs.SelectMany(pack => In(pack.Assembly, pack.Name)),
        ]);
    }

    /// <summary>The template of a name.</summary>
    /// <exception cref="RoadRefusedException">There is none of that name, or more than one.</exception>
    public ShelvedTemplate Named(string name) => All.Where(template => template.Name == name).ToList() switch
    {
        [var only] => only,
        [] => throw RoadRefusedException.NoTemplate(name, All),
        var several => throw RoadRefusedException.TemplateClash(name, [.. several.Select(template => template.Origin)]),
    };

    private static IEnumerable<ShelvedTemplate> In(Assembly assembly, string origin) =>
        assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(BriefingTemplate)) && !type.IsAbstract && type.GetCustomAttribute<TemplateAttribute>() is not null)
            .Select(type => new ShelvedTemplate(type, type.GetCustomAttribute<TemplateAttribute>()!, origin))
            .OrderBy(template => template.Name, StringComparer.Ordinal);
}
