namespace RulesEngine.Sdk;

/// <summary>What a briefing template can tell of.</summary>
public enum TemplateReach
{
    /// <summary>The whole country.</summary>
    Country,

    /// <summary>One region alone.</summary>
    Region,

    /// <summary>The country or one region: it works with the material of either.</summary>
    Either,
}
