using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>Which briefing is wanted of a run.</summary>
public sealed record BriefingOrder
{
    /// <summary>Name of the template; null for the national one, or the regional one where a region is asked for.</summary>
    public string? Template { get; init; }

    /// <summary>Id of the region it is limited to; null for the whole country.</summary>
    public string? Region { get; init; }

    /// <summary>Whether there is one for each region of the set; then <see cref="Region"/> is null.</summary>
    public bool IsForEachRegion { get; init; }

    /// <summary>The language; null for those that the data set states, else English.</summary>
    public Language? Language { get; init; }

    /// <summary>Name of the template that is taken.</summary>
    public string TemplateName => Template ?? (Region is not null || IsForEachRegion ? TemplateShelf.Regional : TemplateShelf.National);
}
