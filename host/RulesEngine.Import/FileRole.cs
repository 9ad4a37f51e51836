namespace RulesEngine.Import;

/// <summary>What a file of a source is for.</summary>
internal enum FileRole
{
    /// <summary>Holds tables, or ought to.</summary>
    Data,

    /// <summary>The dataset.yaml that describes the data.</summary>
    Description,

    /// <summary>For people: a readme, a licence, a briefing made earlier.</summary>
    Documentation,
}
